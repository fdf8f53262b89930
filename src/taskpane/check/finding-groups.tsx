import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  Text as Words,
  tokens,
} from "@fluentui/react-components";
import { useRef, type KeyboardEvent } from "react";
import { useText } from "../frame/session-context";
import { VisuallyHidden } from "../frame/visually-hidden";
import { SeveritySign } from "../signs/severity-sign";
import type { FindingGroup } from "../view/view";
import { useCheckView } from "./check-view";
import { groupElement } from "./element-ids";
import { FindingPanel } from "./finding-panel";
import { SEVERITY_NAMES } from "./texts";
import { useRevealed } from "./use-revealed";

const useStyles = makeStyles({
  item: { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  button: { minHeight: "32px", padding: 0 },
  arrow: { flexGrow: 0, flexBasis: "auto", paddingLeft: 0 },
  title: { display: "flex", flexGrow: 1, minWidth: 0, alignItems: "center" },
  name: { flexGrow: 1, minWidth: 0, textAlign: "left" },
  count: { padding: `0 ${tokens.spacingHorizontalM}`, fontVariantNumeric: "tabular-nums" },
  panel: { margin: 0 },
});

/** The findings rule by rule. Up and Down go from one header to the next. */
export function FindingGroups({
  groups,
  sayFresh,
  onLeaving,
}: {
  readonly groups: readonly FindingGroup[];
  readonly sayFresh: boolean;
  readonly onLeaving: (group: FindingGroup, leaving: readonly string[]) => void;
}) {
  const styles = useStyles();
  const text = useText();
  const { view, change } = useCheckView();
  const root = useRef<HTMLDivElement>(null);
  useRevealed(groups);

  const move = (event: KeyboardEvent) => {
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step === 0) return;
    const headers = [...(root.current?.querySelectorAll<HTMLElement>("[data-group] > h2 > button") ?? [])];
    const place = headers.findIndex((header) => header === event.target);
    const next = headers[place + step];
    if (place < 0 || next === undefined) return;
    event.preventDefault();
    next.focus();
  };

  return (
    <div ref={root} onKeyDown={move}>
      <Accordion
        multiple
        collapsible
        openItems={[...view.openGroups]}
        onToggle={(_, data) => change({ kind: "groups", open: data.openItems.map(String) })}
      >
        {groups.map((group) => (
          <AccordionItem key={group.id} value={group.id} data-group className={styles.item}>
            <AccordionHeader
              as="h2"
              size="medium"
              expandIconPosition="end"
              icon={<SeveritySign severity={group.severity} />}
              button={{ id: groupElement(group.id), className: styles.button }}
              expandIcon={{ className: styles.arrow }}
            >
              <span className={styles.title}>
                <VisuallyHidden>{`${text(SEVERITY_NAMES[group.severity])}: `}</VisuallyHidden>
                <span className={styles.name}>{group.title}</span>
                <Words weight="semibold" className={styles.count}>
                  {group.count}
                </Words>
              </span>
            </AccordionHeader>
            <AccordionPanel className={styles.panel} collapseMotion={null}>
              <FindingPanel group={group} sayFresh={sayFresh} onLeaving={onLeaving} />
            </AccordionPanel>
          </AccordionItem>
        ))}
      </Accordion>
    </div>
  );
}
