import { makeStyles, tokens } from "@fluentui/react-components";
import { AddRegular, ArrowClockwiseRegular, LockClosedRegular, type FluentIcon } from "@fluentui/react-icons";
import { useText } from "../frame/session-context";
import type { SheetView } from "../view/view";
import { isAgencySheet, isReadBack, type SheetPlan } from "./sheet-plan";
import { PLAN_TEXTS } from "./texts";

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  line: {
    display: "grid",
    gridTemplateColumns: "16px minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  icon: { marginTop: "2px", fontSize: "16px", color: tokens.colorNeutralForeground3 },
  strong: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
  remark: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  more: {
    gridColumn: "2",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
});

/** What will be created, refreshed and left alone, before anything is. */
export function PlanLines({ plan, appendix }: { readonly plan: SheetPlan; readonly appendix: string }) {
  const styles = useStyles();
  const text = useText();
  const { fresh, refreshed, alone } = plan;
  const named = (sheets: readonly SheetView[]): string => {
    const agencies = sheets.filter(isAgencySheet).length;
    const names = sheets.filter((sheet) => !isAgencySheet(sheet)).map(({ name }) => name);
    return [...names, ...(agencies === 0 ? [] : [text(PLAN_TEXTS.agencySheets, { count: agencies })])].join(", ");
  };
  const keeps = refreshed.some(isAgencySheet) ? PLAN_TEXTS.keepsDifficulties : PLAN_TEXTS.keepsTyped;
  const lines: readonly { readonly icon: FluentIcon; name: string; count: number; more: string }[] = [
    {
      icon: AddRegular,
      name: text(PLAN_TEXTS.fresh),
      count: fresh.length,
      more: fresh.length === 0 ? text(PLAN_TEXTS.none) : named(fresh),
    },
    {
      icon: ArrowClockwiseRegular,
      name: text(PLAN_TEXTS.refreshed),
      count: refreshed.length,
      more: refreshed.length === 0 ? text(PLAN_TEXTS.none) : `${named(refreshed)}. ${text(keeps)}`,
    },
    {
      icon: LockClosedRegular,
      name: text(PLAN_TEXTS.alone),
      count: 1,
      more: text(PLAN_TEXTS.appendix, { sheet: appendix }),
    },
  ];
  const remarks = [
    ...(alone.length === 0 ? [] : [text(PLAN_TEXTS.others, { sheets: named(alone) })]),
    ...([...fresh, ...refreshed].some(isReadBack) ? [text(PLAN_TEXTS.besides)] : []),
  ];
  return (
    <>
      <ul className={styles.list}>
        {lines.map(({ icon: Icon, name, count, more }) => (
          <li key={name} className={styles.line}>
            <Icon aria-hidden className={styles.icon} />
            <span className={styles.strong}>{name}</span>
            <span className={styles.strong}>{count}</span>
            <span className={styles.more}>{more}</span>
          </li>
        ))}
      </ul>
      {remarks.map((remark) => (
        <p key={remark} className={styles.remark}>
          {remark}
        </p>
      ))}
    </>
  );
}
