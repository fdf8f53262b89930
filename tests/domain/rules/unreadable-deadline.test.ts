import { unreadableDeadline } from "../../../src/domain/rules/unreadable-deadline";
import { found, said } from "../../support/run-rule";

describe("unreadable-deadline", () => {
  it.each([
    "Quý II/2024",
    "QUÝ II/2024",
    "Quý II/2024".normalize("NFD"),
    "  Tháng 4/2024 ",
    "Năm 2024",
    "15/6/2024",
    "Thường xuyên",
    "Theo yêu cầu",
    "",
  ])("accepts %s", (deadline) => {
    expect(found(unreadableDeadline, [{ key: "1", deadline }])).toEqual([]);
  });

  it.each([
    ["31/6/2024", "invalid", "Thời hạn “31/6/2024” không ứng với ngày nào trong lịch."],
    [
      "Hóa, Dakrông, Gio Linh",
      "notTime",
      "Ô thời gian hoàn thành ghi “Hóa, Dakrông, Gio Linh”, chưa thấy nói về thời gian.",
    ],
  ])("finds %s", (deadline, id, vi) => {
    expect(found(unreadableDeadline, [{ key: "I.1", deadline }])).toEqual([`I.1 E7 ${id}`]);
    expect(said(unreadableDeadline, [{ key: "I.1", deadline }])).toEqual([vi]);
  });

  it("finds a quarter when no year is known, rather than take one", () => {
    const specs = [{ key: "1", deadline: "Quý III" }];
    expect(found(unreadableDeadline, specs, { programmeYear: null, documentDate: null })).toEqual(["1 E6 unreadable"]);
  });

  it.each([["Trong quý"], ["TRONG QUÝ"], ["Trong quý".normalize("NFD")], ["  trong quý "]])(
    "finds %s, which names no day",
    (deadline) => {
      expect(found(unreadableDeadline, [{ key: "1", deadline }])).toEqual(["1 E6 noDay"]);
    },
  );

  it("finds recurring work when no year is known", () => {
    expect(found(unreadableDeadline, [{ key: "1", deadline: "Hằng quý" }])).toEqual([]);
    expect(found(unreadableDeadline, [{ key: "1", deadline: "Hằng quý" }], { programmeYear: null })).toEqual([
      "1 E6 noDay",
    ]);
  });

  it("tells of a merged cell once", () => {
    const specs = [
      { key: "1", rows: [6], deadline: "31/6/2024" },
      { key: "2", rows: [6], deadline: { value: "31/6/2024", inherited: true } },
    ];
    expect(found(unreadableDeadline, specs)).toEqual(["1 E6 invalid"]);
  });

  it("shortens a long phrase", () => {
    const [sentence = ""] = said(unreadableDeadline, [{ key: "1", deadline: "Hướng Hóa, Đakrông, ".repeat(30) }]);
    expect(sentence.length).toBeLessThan(140);
    expect(sentence).toContain("…”");
  });
});
