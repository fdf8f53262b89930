import type { PaneState } from "../../../src/taskpane/session/pane-state";
import {
  choiceOf,
  fieldIn,
  firstDraft,
  newDraft,
  sheetsToChoose,
  withField,
  type Draft,
} from "../../../src/taskpane/reading/draft";
import type { Candidate, ColumnView } from "../../../src/taskpane/view/view";
import { sampleState } from "../sample-states";

const candidate = (sheet: string, headerRow: number): Candidate => ({
  sheet,
  area: "A1:H26",
  headerRow,
  tasks: 14,
  columns: 7,
});
const column = (at: number, field: ColumnView["field"]): ColumnView => ({
  column: at,
  heading: "",
  field,
  empty: false,
});
const stateOf = async (outcome: PaneState["outcome"]) => sampleState({ outcome, sheetNames: ["Một", "Hai"] });

describe("the draft to begin with", () => {
  it("is how the appendix is read now", async () => {
    const draft = firstDraft(await sampleState());
    expect(draft).toMatchObject({ sheet: "Phụ lục QĐ 645", headerRow: 1 });
    expect([...(draft?.fields ?? [])].slice(0, 3)).toEqual([
      [1, "ordinal"],
      [2, "content"],
      [3, "lead"],
    ]);
  });

  it("is the likeliest table of the sheet in front where no appendix was found", async () => {
    const candidates = [candidate("Hai", 4)];
    expect(firstDraft(await stateOf({ kind: "no-appendix", sheet: "Hai", candidates }))).toMatchObject({
      sheet: "Hai",
      headerRow: 4,
    });
    expect(firstDraft(await stateOf({ kind: "no-appendix", sheet: "Một", candidates }))).toEqual(newDraft("Một"));
  });

  it("is the first of several, the sheet whose header changed, or the first sheet there is", async () => {
    const candidates = [candidate("Hai", 2), candidate("Một", 1)];
    expect(firstDraft(await stateOf({ kind: "several", candidates }))).toMatchObject({ sheet: "Hai", headerRow: 2 });
    expect(firstDraft(await stateOf({ kind: "header-changed", sheet: "Hai" }))).toEqual(newDraft("Hai"));
    expect(firstDraft(await stateOf({ kind: "sheet-gone", sheet: "Ba" }))).toEqual(newDraft("Một"));
  });

  it("is nothing where there is no sheet", async () =>
    expect(firstDraft(await sampleState({ outcome: { kind: "empty" }, sheetNames: [] }))).toBeNull());
});

describe("sheets to choose from", () => {
  it("are those of the workbook, else those that were named", async () => {
    expect(sheetsToChoose(await stateOf({ kind: "empty" }))).toEqual(["Một", "Hai"]);
    const { sheetNames, ...rest } = await stateOf({
      kind: "several",
      candidates: [candidate("Hai", 2), candidate("Hai", 30), candidate("Một", 1)],
    });
    expect(sheetNames).toHaveLength(2);
    expect(sheetsToChoose(rest)).toEqual(["Hai", "Một"]);
  });
});

describe("columns of a draft", () => {
  const found = [column(1, "ordinal"), column(2, "content"), column(3, null)];
  const draft: Draft = { sheet: "Một", headerRow: 3, fields: new Map() };

  it("are as they were found until one is said to be something", () => {
    expect(found.map((each) => fieldIn(draft, each))).toEqual(["ordinal", "content", null]);
    const said = withField(draft, found, 3, "lead");
    expect(found.map((each) => fieldIn(said, each))).toEqual(["ordinal", "content", "lead"]);
    expect(choiceOf(said)).toEqual({ sheet: "Một", headerRow: 3, columns: { ordinal: 1, content: 2, lead: 3 } });
  });

  it("can be left out", () => {
    const said = withField(draft, found, 2, null);
    expect(fieldIn(said, column(2, "content"))).toBeNull();
    expect(choiceOf(said).columns).toEqual({ ordinal: 1 });
  });

  it("say nothing where nothing was said", () => expect(choiceOf(newDraft("Một"))).toEqual({ sheet: "Một" }));
});
