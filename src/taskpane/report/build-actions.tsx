import { Button } from "@fluentui/react-components";
import { usePane, useSession, useText } from "../frame/session-context";
import { useAsk } from "../frame/use-ask";
import type { BuildState } from "../session/pane-state";
import { BUILD_TEXTS } from "./texts";

/** The closing buttons of a build: stop, go on, or open what was built. */
export function BuildActions({ build, onAgain }: { readonly build: BuildState; readonly onAgain: () => void }) {
  const session = useSession();
  const ask = useAsk();
  const text = useText();
  const { writing } = usePane();
  const again = (
    <Button key="again" appearance="subtle" onClick={onAgain}>
      {text(BUILD_TEXTS.again)}
    </Button>
  );
  switch (build.phase) {
    case "running":
    case "stopping":
      return (
        <Button key="stop" disabledFocusable={build.phase === "stopping"} onClick={() => session.stopBuilding()}>
          {text(build.phase === "running" ? BUILD_TEXTS.stop : BUILD_TEXTS.stopping)}
        </Button>
      );
    case "stopped":
    case "failed":
      return (
        <>
          <Button
            key="go-on"
            appearance="primary"
            disabledFocusable={writing !== null}
            onClick={() => ask(() => session.goOnBuilding())}
          >
            {text(BUILD_TEXTS.goOn)}
          </Button>
          {again}
        </>
      );
    case "done": {
      const first = build.sheets.find(({ id }) => id === "tally") ?? build.sheets[0];
      return (
        <>
          {first === undefined ? null : (
            <Button
              key="open"
              appearance="primary"
              onClick={() => void session.show({ sheet: first.name, address: "A1" })}
            >
              {first.id === "tally" ? text(BUILD_TEXTS.openTally) : text(BUILD_TEXTS.openSheet, { sheet: first.name })}
            </Button>
          )}
          {again}
        </>
      );
    }
  }
}
