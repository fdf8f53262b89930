import "@testing-library/jest-dom";
import { configure } from "@testing-library/dom";
import { act, render, screen } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import { App } from "../../src/taskpane/frame/app";
import { paneTheme } from "../../src/taskpane/frame/theme";
import type { Session } from "../../src/taskpane/session/session";
import type { PaneState } from "../../src/taskpane/session/pane-state";
import type { FindingGroup, FindingView, Overview } from "../../src/taskpane/view/view";
import { fakeSession, sampleState, type FakeSession, type SampleChoice } from "./sample-states";

configure({ asyncUtilTimeout: 10_000 });
jest.setTimeout(60_000);

/** The whole pane over a session that only remembers what it was asked. */
export interface ShownApp {
  readonly user: UserEvent;
  readonly calls: FakeSession["calls"];
  readonly change: (overrides: Partial<PaneState>) => void;
  readonly state: PaneState;
}

/** What jsdom lacks of a browser. */
export function prepareBrowser({ low = false }: { readonly low?: boolean } = {}): void {
  const query = { matches: low, addEventListener: () => undefined, removeEventListener: () => undefined };
  Object.defineProperty(window, "matchMedia", { configurable: true, value: () => query });
  Object.defineProperty(Element.prototype, "scrollIntoView", { configurable: true, value: () => undefined });
  // jsdom goes through every rule for every element that it is asked about: with Fluent's that takes seconds a question.
  const { sheet } = document.head.appendChild(document.createElement("style"));
  if (sheet !== null) Reflect.set(Reflect.getPrototypeOf(sheet) ?? {}, "insertRule", () => 0);
  // The pane has the focus; tests of what happens otherwise say so.
  jest.spyOn(document, "hasFocus").mockReturnValue(true);
}

/** Shows the sample as the pane would, with a status recorded for II.1 and I.6 so that there is something overdue. */
export async function showApp(overrides: Partial<PaneState> = {}, choice: SampleChoice = RECORDED): Promise<ShownApp> {
  return showState(await sampleState(overrides, choice));
}

/** Shows a state that a test made; `answers`: what the session does besides remembering it. */
export function showState(state: PaneState, answers?: (change: FakeSession["change"]) => Partial<Session>): ShownApp {
  const fake = fakeSession(state);
  const session: Session = { ...fake.session, ...answers?.((overrides) => fake.change(overrides)) };
  render(<App session={session} theme={paneTheme(undefined)} />);
  return {
    user: userEvent.setup({ pointerEventsCheck: 0 }),
    calls: fake.calls,
    change: (overrides) => act(() => fake.change(overrides)),
    state,
  };
}

export const RECORDED: SampleChoice = {
  recorded: { "10": ["Đang thực hiện", ""], "16": ["Chưa hoàn thành", ""] },
};

/** The overview of a state that has one. */
export function overviewIn({ outcome }: PaneState): Overview {
  if (outcome?.kind !== "ready") throw new Error("No appendix in this state.");
  return outcome.overview;
}

/** The group of a rule. */
export function groupIn({ findings }: PaneState, rule: string): FindingGroup {
  const group = findings.groups.find((one) => one.rule === rule);
  if (group === undefined) throw new Error(`No findings of ${rule}.`);
  return group;
}

/** The same list with other findings in one group, or without that group. */
export function withFindings(state: PaneState, rule: string, findings: readonly FindingView[]): PaneState["findings"] {
  const changed = groupIn(state, rule);
  const fixable = findings.filter(({ fix }) => fix !== null).length;
  const groups = state.findings.groups
    .map((group) => (group === changed ? { ...group, findings, count: findings.length, fixable } : group))
    .filter(({ count }) => count > 0);
  const total = groups.reduce((sum, { count }) => sum + count, 0);
  return { groups, shown: total, total };
}

/** Everything that can be pressed, typed into or chosen has a name. */
export function expectNames(): void {
  const roles = ["button", "link", "tab", "textbox", "searchbox", "radio", "checkbox", "menuitem", "heading"] as const;
  for (const control of roles.flatMap((role) => screen.queryAllByRole(role))) expect(control).toHaveAccessibleName();
}
