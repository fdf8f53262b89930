import { makeStyles, mergeClasses, tokens, useId } from "@fluentui/react-components";
import { Suspense, useState } from "react";
import { RowCard } from "../card/row-card";
import { AsOfLine } from "./as-of-line";
import type { RowView } from "../view/view";
import { BottomBar, CARD_OPENER } from "./bottom-bar";
import { Toasts } from "./fetched-screens";
import { focusHere } from "./focus-here";
import { LiveRegions } from "./live-regions";
import { Message } from "./message";
import { isCovered, Pages } from "./pages";
import { rowLine } from "./row-line";
import { Screens } from "./screens";
import { usePane, useText } from "./session-context";
import { PANEL_ID, tabIds, Tabs } from "./tabs";
import { TitleRow } from "./title-row";
import { useKeptFocus } from "./use-kept-focus";
import { useLowPane } from "./use-low-pane";

const useStyles = makeStyles({
  root: { position: "relative", height: "100vh", minWidth: "280px", overflow: "hidden" },
  tabs: { display: "flex", flexDirection: "column", height: "100%" },
  covered: { visibility: "hidden" },
  header: { flexShrink: 0, backgroundColor: tokens.colorNeutralBackground1 },
  main: { flexGrow: 1, minHeight: 0, overflowY: "auto", display: "flex", flexDirection: "column" },
  panel: { flexGrow: 1, flexShrink: 0, display: "flex", flexDirection: "column" },
});

/** Header, tabs, the one part that scrolls, row card and bottom bar; pages and messages over them. */
export function Frame() {
  const styles = useStyles();
  const text = useText();
  const pane = usePane();
  const { outcome, tab, message, selection, firstOpen, toast } = pane;
  const [cardAsked, setCardAsked] = useState(false);
  const [confirming, setConfirming] = useState(false);
  // From the first confirmation on.
  if (toast !== null && !confirming) setConfirming(true);
  const cardId = useId("card");
  const low = useLowPane();
  const onFocus = useKeptFocus(pane);
  const covered = isCovered(pane);
  const ready = outcome?.kind === "ready" ? outcome.overview : null;
  const cardOpen = cardAsked && ready !== null && !firstOpen;
  const row: RowView = selection?.row ?? { kind: "outside" };
  const asOfLine = ready !== null && <AsOfLine overview={ready} />;
  const closeCard = () => {
    setCardAsked(false);
    requestAnimationFrame(() => focusHere(document.getElementById(CARD_OPENER)));
  };

  return (
    <div className={styles.root} onFocus={onFocus}>
      <div className={mergeClasses(styles.tabs, covered && styles.covered)}>
        <header className={styles.header}>
          <TitleRow />
          {!low && asOfLine}
          {outcome?.kind !== "too-old" && <Tabs />}
        </header>
        <main className={styles.main}>
          {low && asOfLine}
          {message !== null && !covered && <Message key={message.id} message={message} />}
          <div role="tabpanel" id={PANEL_ID} aria-labelledby={tabIds(tab).id} className={styles.panel}>
            <Screens />
          </div>
        </main>
        {cardOpen && <RowCard id={cardId} row={row} low={low} onClose={closeCard} />}
        <BottomBar cardId={cardId} cardOpen={cardOpen} onOpenCard={() => setCardAsked(true)} />
      </div>
      <Pages />
      {confirming && (
        <Suspense>
          <Toasts />
        </Suspense>
      )}
      <LiveRegions cardLine={cardOpen ? rowLine(row, text) : null} />
    </div>
  );
}
