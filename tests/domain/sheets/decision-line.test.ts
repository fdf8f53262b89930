import type { Decision } from "../../../src/domain/appendix/appendix";
import { countText, decisionLine, documentDate } from "../../../src/domain/sheets/decision-line";
import { makeAppendix } from "../../support/make-appendix";

const line = (decision: Decision | null, locale: "vi" | "en" = "vi") =>
  decisionLine(makeAppendix([{ key: "I.1" }], { decision }), locale);

it.each<[Decision, string]>([
  [
    { number: "645/QĐ-BCĐCTMTQG", date: "2024-03-27" },
    "Nhiệm vụ tại Phụ lục kèm theo Quyết định số 645/QĐ-BCĐCTMTQG ngày 27/3/2024",
  ],
  [
    { number: "12/KH-UBND", date: "2024-02-05" },
    "Nhiệm vụ tại Phụ lục kèm theo Kế hoạch số 12/KH-UBND ngày 05/02/2024",
  ],
  [{ number: "03/CTr-UBND", date: null }, "Nhiệm vụ tại Phụ lục kèm theo Chương trình số 03/CTr-UBND"],
  [{ number: "4/CT-UBND", date: null }, "Nhiệm vụ tại Phụ lục kèm theo Chỉ thị số 4/CT-UBND"],
  [
    { number: "837/UBND-KT", date: "2024-02-21" },
    "Nhiệm vụ tại Phụ lục kèm theo Văn bản số 837/UBND-KT ngày 21/02/2024",
  ],
  [
    { number: "645/QĐ-UBND".normalize("NFD"), date: null },
    `Nhiệm vụ tại Phụ lục kèm theo Quyết định số ${"645/QĐ-UBND".normalize("NFD")}`,
  ],
])("names the document of %p", (decision, expected) => {
  expect(line(decision)).toBe(expected);
});

it("names the sheet where no decision is known, and never a document that is not", () => {
  expect(line(null)).toBe("Nhiệm vụ tại trang “Phụ lục”");
  expect(line(null, "en")).toBe("Tasks of the sheet “Phụ lục”");
});

it("writes days as documents do", () => {
  expect(documentDate("2024-03-05")).toBe("05/3/2024");
  expect(documentDate("2024-02-15")).toBe("15/02/2024");
  expect(documentDate("2024-12-31")).toBe("31/12/2024");
});

it("writes counts with two digits in Vietnamese", () => {
  expect([countText(2, "vi"), countText(14, "vi"), countText(2, "en")]).toEqual(["02", "14", "2"]);
});
