import { Button, makeStyles, Text as Words, tokens } from "@fluentui/react-components";
import { Add16Regular, ArrowClockwise16Regular, Edit16Regular, LockClosed16Regular } from "@fluentui/react-icons";
import { useState } from "react";
import { describeStep } from "../../actions/describe-step";
import type { Step } from "../../actions/plan";
import { SheetPreview } from "../import/sheet-preview";
import { FixTable } from "../check/fix-table";
import { RemovedRows } from "../check/removed-rows";
import { removedLine } from "../view/removed-line";
import { PROPOSAL } from "./proposal-texts";
import { proposedCells } from "./proposed-cells";
import { usePane, useText } from "./session-context";

/** So many cells of one step are listed at first. */
const FIRST = 20;
const useStyles = makeStyles({ icon: { alignSelf: "start", paddingTop: tokens.spacingVerticalXXS } });

/** One line of a plan, with every cell where it writes single ones. */
export function ProposedStep({ step }: { readonly step: Step }) {
  const text = useText();
  return (
    <>
      <StepIcon kind={step.kind} />
      <div>
        <Words>{text(describeStep(step))}</Words>
        {step.kind === "set-cells" && <Cells step={step} />}
        {step.kind === "add-sheet" && <SheetPreview sheet={step.model} />}
        {step.kind === "remove-rows" && <Rows step={step} />}
      </div>
    </>
  );
}

/** New, refreshed, left alone, or written to; the line beside it says so. */
function StepIcon({ kind }: { readonly kind: Step["kind"] }) {
  const { icon } = useStyles();
  switch (kind) {
    case "create-sheet":
    case "add-sheet":
      return <Add16Regular aria-hidden className={icon} />;
    case "refresh-sheet":
      return <ArrowClockwise16Regular aria-hidden className={icon} />;
    case "leave-alone":
      return <LockClosed16Regular aria-hidden className={icon} />;
    case "set-cells":
    case "remove-rows":
    case "write-region":
    case "mark":
    case "print-setup":
      return <Edit16Regular aria-hidden className={icon} />;
  }
}

/** Every row that goes, with what it holds. */
function Rows({ step }: { readonly step: Extract<Step, { readonly kind: "remove-rows" }> }) {
  const text = useText();
  const [shown, setShown] = useState(FIRST);
  const hidden = step.rows.length - shown;
  return (
    <>
      <RemovedRows rows={step.rows.slice(0, shown).map(removedLine)} />
      {hidden > 0 && (
        <Button appearance="subtle" onClick={() => setShown(shown + 4 * FIRST)}>
          {text(PROPOSAL.moreRows, { count: Math.min(hidden, 4 * FIRST) })}
        </Button>
      )}
    </>
  );
}

/** Every cell that a step writes, now and after. */
function Cells({ step }: { readonly step: Extract<Step, { readonly kind: "set-cells" }> }) {
  const text = useText();
  const pane = usePane();
  const [shown, setShown] = useState(FIRST);
  const cells = proposedCells(step, pane, text);
  const hidden = cells.length - shown;
  return (
    <>
      <FixTable cells={cells.slice(0, shown)} />
      {hidden > 0 && (
        <Button appearance="subtle" onClick={() => setShown(shown + 4 * FIRST)}>
          {text(PROPOSAL.more, { count: Math.min(hidden, 4 * FIRST) })}
        </Button>
      )}
    </>
  );
}
