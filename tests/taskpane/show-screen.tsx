import "@testing-library/jest-dom";
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { act, render } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import { Suspense, type ReactElement } from "react";
import { SessionProvider } from "../../src/taskpane/frame/session-context";
import type { PaneState } from "../../src/taskpane/session/pane-state";
import type { Session } from "../../src/taskpane/session/session";
import { fakeSession, sampleSource, type FakeSession, type SampleChoice } from "./sample-states";

/** The first screen of a file loads Fluent, the sample and all rules. */
jest.setTimeout(30_000);

/** One screen over a session that only remembers what it was asked. */
export interface ShownScreen {
  readonly user: UserEvent;
  readonly calls: FakeSession["calls"];
  readonly session: Session;
  /** Calls of one command, without its name. */
  readonly callsOf: (name: keyof Session) => readonly (readonly unknown[])[];
  readonly change: (overrides: Partial<PaneState>) => void;
}

/** Shows a screen as the frame does; `choice`: what the session's answers are worked out from. */
export async function showScreen(
  screen: ReactElement,
  state: PaneState,
  choice: SampleChoice = {},
  answers: Partial<Session> = {},
): Promise<ShownScreen> {
  const fake = fakeSession(state, sampleSource({ locale: state.locale, ...choice }));
  const session: Session = { ...fake.session, ...answers };
  await act(async () => {
    render(
      <FluentProvider theme={webLightTheme}>
        <SessionProvider session={session}>
          <Suspense fallback={null}>{screen}</Suspense>
        </SessionProvider>
      </FluentProvider>,
    );
    await Promise.resolve();
  });
  return {
    // Nothing waits between two letters.
    user: userEvent.setup({ delay: null }),
    calls: fake.calls,
    session,
    callsOf: (name) => fake.calls.filter(([called]) => called === name).map(([, ...given]) => given),
    change: (overrides) => act(() => fake.change(overrides)),
  };
}

/** The pane has the focus, or the sheet has it. */
export function paneHasFocus(has: boolean): void {
  jest.spyOn(document, "hasFocus").mockReturnValue(has);
}
