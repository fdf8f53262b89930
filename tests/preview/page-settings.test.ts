import { pageSettingsOf } from "../../src/preview/page-settings";

const ids = (search: string) => {
  const { locale, sample, theme, excel } = pageSettingsOf(search);
  return [locale, sample.id, theme, excel.id];
};

it.each([
  ["", ["vi", "clean", "light", "365"]],
  ["?lang=en&sample=scan&office=dark&excel=2021", ["en", "scan", "dark", "2021"]],
  ["?lang=fr&sample=x&office=blue&excel=95", ["vi", "clean", "light", "365"]],
])("%s opens as %j", (search, expected) => expect(ids(search)).toEqual(expected));
