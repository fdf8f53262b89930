import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { shownDate } from "../frame/dates";
import { useLocale, useText } from "../frame/session-context";
import type { TaskGroup, TaskLine } from "../view/view";
import { dayWords } from "./day-words";
import { LIST_TEXTS } from "./texts";

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "40px minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "baseline",
    justifyContent: "initial",
    width: `calc(100% + 2 * ${tokens.spacingHorizontalS})`,
    maxWidth: "none",
    minHeight: "32px",
    border: "none",
    marginInline: `calc(-1 * ${tokens.spacingHorizontalS})`,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    textAlign: "start",
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  chosen: { backgroundColor: tokens.colorNeutralBackground1Selected },
  outlined: { "@media (forced-colors: active)": { outline: "2px solid Highlight", outlineOffset: "-2px" } },
  key: { fontWeight: tokens.fontWeightSemibold },
  line: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  due: { flexShrink: 0, whiteSpace: "nowrap" },
  days: { whiteSpace: "nowrap", fontVariantNumeric: "tabular-nums" },
  second: {
    gridColumn: "2 / 4",
    display: "flex",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** One task of a list: number, what it is about, days late or left; below it who leads and until when. */
export function TaskRow({
  group,
  task,
  chosen,
  editor,
  onChoose,
}: {
  readonly group: TaskGroup["id"];
  readonly task: TaskLine;
  /** It is selected in the sheet, or its editor is open. */
  readonly chosen: boolean;
  /** The editor that the row opens; `null` where there is nothing to write into. */
  readonly editor: { readonly id: string; readonly open: boolean } | null;
  readonly onChoose: () => void;
}) {
  const styles = useStyles();
  const text = useText();
  const locale = useLocale();
  const days = dayWords(group, task);
  const due =
    task.due === null
      ? null
      : text(task.approximate ? LIST_TEXTS.dueAbout : LIST_TEXTS.due, { date: shownDate(task.due, locale) });
  return (
    <Button
      appearance="subtle"
      className={mergeClasses(styles.row, chosen && styles.chosen, chosen && styles.outlined)}
      data-task={task.key}
      onClick={onChoose}
      {...(editor === null
        ? {}
        : { "aria-expanded": editor.open, ...(editor.open ? { "aria-controls": editor.id } : {}) })}
    >
      <span className={styles.key}>{task.key}</span>
      <span className={styles.line}>{task.content}</span>
      <span className={styles.days}>{days === null ? "" : text(days.text, days.values)}</span>
      {task.leads === "" && due === null ? null : (
        <span className={styles.second}>
          <span className={styles.line}>{task.leads}</span>
          {due === null ? null : <span className={styles.due}>{task.leads === "" ? due : `\u00a0· ${due}`}</span>}
        </span>
      )}
    </Button>
  );
}
