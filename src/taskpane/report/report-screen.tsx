import { useState } from "react";
import { usePane } from "../frame/session-context";
import { BuildProgress } from "./build-progress";
import { ChooseSheets } from "./choose-sheets";
import { USUAL_CHOICE } from "./sheet-plan";

/** Báo cáo: choose sheets, see what building them changes, build them, open them. */
export function ReportScreen() {
  const { outcome, build, chosenSheets } = usePane();
  const [choice, setChoice] = useState(chosenSheets ?? USUAL_CHOICE);
  const [asked, setAsked] = useState(chosenSheets);
  // The build that the user has done with.
  const [left, setLeft] = useState<typeof build>(null);

  // A ribbon button asked for other sheets while the screen was open.
  if (chosenSheets !== asked) {
    setAsked(chosenSheets);
    if (chosenSheets !== null) {
      setChoice(chosenSheets);
      if (build !== null && build.phase !== "running" && build.phase !== "stopping") setLeft(build);
    }
  }

  if (outcome?.kind !== "ready") return null;
  if (build !== null && build !== left) return <BuildProgress build={build} onAgain={() => setLeft(build)} />;
  return <ChooseSheets overview={outcome.overview} choice={choice} onChoice={setChoice} />;
}
