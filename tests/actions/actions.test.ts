import { ACTIONS, titleOf } from "../../src/actions/actions";
import { buildAgencySheets, buildBrief, buildOverdue, buildTally } from "../../src/actions/build-sheets";
import { mark } from "../../src/actions/mark";
import { track } from "../../src/actions/track";
import { COMMAND_IDS } from "../../src/commands/command-ids";

describe("the list of actions", () => {
  it("has every button of the ribbon, each once", () => {
    const ids: readonly string[] = ACTIONS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(COMMAND_IDS.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it("has every action that makes steps", () => {
    const ids: readonly string[] = ACTIONS.map(({ id }) => id);
    const made = [track, mark, buildTally, buildOverdue, buildAgencySheets, buildBrief].map(({ id }) => id);
    expect(made.filter((id) => !ids.includes(id))).toEqual([]);
    expect(titleOf("track")).toEqual(track.title);
  });
});
