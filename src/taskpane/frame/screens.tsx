import { Suspense } from "react";
import { CheckScreen } from "../check/check-screen";
import { FirstScreen } from "../states/first-screen";
import { OutcomeScreen } from "../states/outcome-screen";
import { Waiting } from "../states/waiting";
import { ErrorBoundary } from "./error-boundary";
import { ReportScreen, SettingsScreen, TrackScreen } from "./fetched-screens";
import { usePane } from "./session-context";

/** What the chosen tab shows; what was found in the workbook may leave nothing for it to show. */
export function Screens() {
  const { tab } = usePane();
  return (
    <ErrorBoundary key={tab}>
      <Suspense fallback={<Waiting />}>
        <Screen />
      </Suspense>
    </ErrorBoundary>
  );
}

function Screen() {
  const { tab, outcome, firstOpen } = usePane();
  if (outcome === null) return <Waiting />;
  if (tab === "settings" && outcome.kind !== "too-old") return <SettingsScreen />;
  if (outcome.kind !== "ready") return <OutcomeScreen outcome={outcome} />;
  switch (tab) {
    case "check":
      return firstOpen ? (
        <FirstScreen appendix={outcome.overview.appendix} />
      ) : (
        <CheckScreen overview={outcome.overview} />
      );
    case "track":
      return <TrackScreen />;
    case "report":
      return <ReportScreen />;
    case "settings":
      return <SettingsScreen />;
  }
}
