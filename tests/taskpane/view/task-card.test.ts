import { rowView } from "../../../src/taskpane/view/row-view";
import { trialStanding } from "../../../src/taskpane/view/trial-standing";
import { trackingList } from "../../../src/taskpane/view/tracking-list";
import type { RowView, TaskCard } from "../../../src/taskpane/view/view";
import { sampleSource, type SampleChoice } from "../sample-states";

async function cardAt(row: number, choice: SampleChoice = {}): Promise<TaskCard> {
  const view: RowView = rowView(row, await sampleSource(choice));
  if (view.kind !== "task") throw new Error(`No task at ${row}`);
  return view.card;
}

describe("a row as the program read it", () => {
  it("is the whole task, wherever in its rows one stands", async () => {
    const card = await cardAt(18);
    expect(card).toMatchObject({ key: "II.1", rows: [16, 18], row: 16, address: "A16:H16", unread: null });
    expect(card.coordinators.map(({ kind }) => kind)).toEqual([
      "agency",
      "agency",
      "agency",
      "agency",
      "agency",
      "group",
    ]);
    expect(card.findings).toContain("past-due/II.1/deadline/unrecorded");
  });

  it("tells how the date came about", async () => {
    expect((await cardAt(16)).chain).toEqual([
      { text: "Tháng 4/2024", remark: null },
      { text: "30/4", remark: "nghỉ lễ" },
      { text: "02/5/2024", remark: null },
    ]);
    expect((await cardAt(20)).chain[1]).toEqual({ text: "30/6", remark: "chủ nhật" });
    expect((await cardAt(16, { locale: "en" })).chain).toEqual([
      { text: "Tháng 4/2024", remark: null },
      { text: "30 Apr", remark: "holiday" },
      { text: "2 May 2024", remark: null },
    ]);
  });

  it("says what is not in the list of agencies", async () => {
    const { coordinators } = await cardAt(25);
    expect(coordinators.at(-1)).toEqual({ kind: "unknown", text: "UBND các huyện Hóa", listed: false });
  });

  it("is a section, or nothing of the table", async () => {
    const source = await sampleSource();
    expect(rowView(2, source)).toEqual({ kind: "section", ordinal: "I", tasks: 8 });
    expect(rowView(17, source)).toEqual({ kind: "outside" });
    expect(rowView(400, source)).toEqual({ kind: "outside" });
  });
});

describe("where tasks stand", () => {
  const recorded = {
    "16": ["Đang thực hiện", ""],
    "10": ["Đã hoàn thành", "01/07/2024"],
    "4": ["Hoàn thành", "rồi"],
  } as const;

  it("is listed late ones first, and by the cells of the 2×2", async () => {
    const source = await sampleSource({ recorded });
    const groups = trackingList({ only: null, limits: { "past-due": 1 } }, source).groups;
    expect(groups.map(({ id, count, tasks }) => [id, count, tasks.length])).toEqual([
      ["overdue", 1, 1],
      ["past-due", 2, 1],
      ["due-soon", 0, 0],
      ["no-lead", 2, 2],
    ]);
    expect(groups[0]?.tasks[0]).toMatchObject({ key: "II.1", standing: { words: "Quá hạn 61 ngày", days: 61 } });
    const [done] = trackingList({ only: "done-in-time", limits: {} }, source).groups;
    expect(done?.tasks.map(({ key, completedOn }) => [key, completedOn])).toEqual([["I.6", "2024-07-01"]]);
    const inTime = trackingList({ only: "in-time", limits: {} }, source).groups[0]?.count;
    expect(inTime).toBe(source.checked.tally.overall.inTime);
  });

  it("is said for a status before it is written, in the words of the sheet", async () => {
    const source = await sampleSource();
    const words = (status: string, day: `${number}-${number}-${number}` | null) =>
      trialStanding("II.1", status, day, source)?.words;
    expect(words("Đã hoàn thành", "2024-05-02")).toBe("Hoàn thành đúng hạn");
    expect(words("Đã hoàn thành", "2024-05-03")).toBe("Hoàn thành trễ 1 ngày");
    expect(words("Đã hoàn thành", null)).toBe("Hoàn thành, chưa ghi ngày");
    expect(words("Đang thực hiện", null)).toBe("Quá hạn 61 ngày");
    expect(words("", null)).toBe("Đã qua hạn 61 ngày, chưa ghi tình trạng");
    expect(words("đạt yêu cầu", null)).toBe("Tình trạng chưa rõ");
    expect(trialStanding("X.9", "Đã hoàn thành", null, source)).toBeNull();
  });
});
