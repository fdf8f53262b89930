import { mayBeLegacy } from "../../../../src/domain/text/legacy/may-be-legacy";

const OLD = [
  "Së N«ng nghiÖp vµ PTNT",
  "N¨m 2024",
  "H\u00ADíng Hãa",
  "UBND c¸c huyÖn",
  "§¬n vÞ",
  "Së",
  "CéNG HßA X· HéI CHñ NGHÜA VIÖT NAM",
  "Sôû Noâng nghieäp vaø PTNT",
  "UÛy ban nhaân daân tænh Quaûng Trò",
  "Naêm 2024",
];

const NOT_OLD = [
  "",
  "UBND",
  "Finance 2024",
  "Sở Nông nghiệp và PTNT",
  "Văn phòng",
  "Hà Giang",
  "Năm 2024",
  "Quý II/2024",
  "Ghi chú",
  "Cơ quan",
  "HĐND",
  "KH&ĐT",
  "São Paulo",
  "Größe",
  "Café",
  "Müller",
  "naïve",
  "Đakrông",
  "25°C",
  "3µm",
  "5 m²",
  "½ §12 €5 «com» 10×20 ± 5%",
  "👍 ok",
];

it.each(OLD)("asks for the font of %s", (text) => {
  expect(mayBeLegacy(text)).toBe(true);
});

it.each(NOT_OLD)("does not ask for the font of %s", (text) => {
  expect(mayBeLegacy(text)).toBe(false);
  expect(mayBeLegacy(text.normalize("NFD"))).toBe(false);
});
