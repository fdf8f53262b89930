import { approximateDeadline } from "../../../src/domain/rules/approximate-deadline";
import { runRule } from "../../../src/domain/rules/run-rule";
import { makeAppendix, makeContext } from "../../support/make-appendix";
import { found, said } from "../../support/run-rule";

describe("approximate-deadline", () => {
  it.each(["Quý II/2024", "Cuối năm 2024", "Cuối tháng 5/2024", "Thường xuyên", "Hằng tuần", ""])(
    "accepts %s",
    (deadline) => {
      expect(found(approximateDeadline, [{ key: "1", deadline }])).toEqual([]);
    },
  );

  it.each(["Giữa tháng 5/2024", "GIỮA THÁNG 5/2024", "Giữa tháng 5/2024".normalize("NFD"), "  Giữa  tháng 5/2024 "])(
    "finds %s",
    (deadline) => {
      expect(found(approximateDeadline, [{ key: "I.1", deadline }])).toEqual(["I.1 E7 about"]);
    },
  );

  it("says to which day it is taken", () => {
    expect(said(approximateDeadline, [{ key: "1", deadline: "Giữa tháng 5/2024" }])).toEqual([
      "Thời hạn “Giữa tháng 5/2024” chỉ ước chừng: tạm tính đến hết ngày 20/05/2024 (ước).",
    ]);
  });

  it("gives the day beside the phrase as the one choice, never by itself", () => {
    const [finding] = runRule(
      approximateDeadline,
      makeAppendix([{ key: "1", deadline: "Giữa tháng 5/2024" }]),
      makeContext(),
    );
    expect(finding?.suggestion).toBeNull();
    expect(finding?.choices).toEqual([
      { name: "Giữa tháng 5/2024 (hạn 20/05/2024)", suggestion: "Giữa tháng 5/2024 (hạn 20/05/2024)" },
    ]);
  });
});
