import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useId, useRef } from "react";
import { focusHere, isFocusLost } from "../frame/focus-here";
import { usePane, useSession, useText } from "../frame/session-context";
import { StatusEditor } from "../record/status-editor";
import { Sign, type SignShape, type SignTone } from "../signs/sign";
import { STANDING_SIGNS } from "../signs/standing-sign";
import type { TaskGroup, TaskLine } from "../view/view";
import { TaskRow } from "./task-row";
import { GROUP_TEXTS, LIST_TEXTS } from "./texts";

/** How many more tasks one press shows. */
export const PAGE_SIZE = 100;

const useStyles = makeStyles({
  heading: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    minHeight: "32px",
    margin: 0,
    outlineStyle: "none",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  count: { marginInlineStart: "auto", fontVariantNumeric: "tabular-nums" },
  list: { listStyleType: "none", margin: 0, padding: 0, paddingTop: tokens.spacingVerticalXXS },
});

/** A list of tasks under its heading; a row selects its cell in Excel and opens the editor of its status below it. */
export function TaskList({
  group,
  open,
  canRecord,
  onOpen,
}: {
  readonly group: TaskGroup;
  /** Key of the task whose editor is open. */
  readonly open: string | null;
  readonly canRecord: boolean;
  readonly onOpen: (task: TaskLine | null) => void;
}) {
  const styles = useStyles();
  const session = useSession();
  const text = useText();
  const id = useId();
  const { outcome, selection, taskQuery } = usePane();
  const { heading, list, leave } = useFocusAfter(group.tasks);
  if (outcome?.kind !== "ready") return null;
  const { appendix, settings } = outcome.overview;
  const selected = selection?.row.kind === "task" ? selection.row.card.key : null;
  const left = group.count - group.tasks.length;
  const sign = signOf(group.id);

  const choose = (task: TaskLine): void => {
    void session.show({ sheet: appendix.sheet, address: task.address });
    if (canRecord) onOpen(open === task.key ? null : task);
  };
  const more = (): void => {
    const limits = { ...taskQuery.limits, [group.id]: group.tasks.length + PAGE_SIZE };
    void session.queryTasks({ ...taskQuery, limits });
  };

  return (
    <section aria-labelledby={id}>
      <h2 id={id} ref={heading} tabIndex={-1} className={styles.heading}>
        <Sign shape={sign.shape} tone={sign.tone} />
        {text(GROUP_TEXTS[group.id], { days: settings.dueSoonDays })}
        <span className={styles.count}>{group.count}</span>
      </h2>
      {group.tasks.length === 0 ? null : (
        <ul ref={list} className={styles.list}>
          {group.tasks.map((task) => (
            <li key={task.key}>
              <TaskRow
                group={group.id}
                task={task}
                chosen={open === task.key || selected === task.key}
                editor={canRecord ? { id: `${id}-editor`, open: open === task.key } : null}
                onChoose={() => choose(task)}
              />
              {open === task.key ? (
                <div id={`${id}-editor`}>
                  <StatusEditor
                    task={task}
                    onClose={() => {
                      leave(task.key);
                      onOpen(null);
                    }}
                  />
                </div>
              ) : null}
            </li>
          ))}
        </ul>
      )}
      {left <= 0 ? null : (
        <Button appearance="transparent" onClick={more}>
          {text(LIST_TEXTS.more, { count: Math.min(left, PAGE_SIZE) })}
        </Button>
      )}
    </section>
  );
}

function signOf(group: TaskGroup["id"]): { readonly shape: SignShape; readonly tone: SignTone } {
  return group === "no-lead" ? { shape: "diamond", tone: "clarify" } : STANDING_SIGNS[group];
}

/**
 * Where the focus goes when an editor closes: back to its row, else to the one that came into its place, else to the
 * heading. `leave` is called right before closing; a focus that is in the sheet by then is not taken from it.
 */
function useFocusAfter(tasks: readonly TaskLine[]) {
  const heading = useRef<HTMLHeadingElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const left = useRef<{ readonly key: string; readonly at: number } | null>(null);
  useEffect(() => {
    const last = left.current;
    if (last === null) return;
    left.current = null;
    if (!isFocusLost()) return;
    const rows = [...(list.current?.querySelectorAll<HTMLElement>("[data-task]") ?? [])];
    const next = rows.find(({ dataset }) => dataset.task === last.key) ?? rows[last.at] ?? rows.at(-1);
    focusHere(next ?? heading.current);
  });
  const leave = (key: string): void => {
    left.current = { key, at: tasks.findIndex((task) => task.key === key) };
  };
  return { heading, list, leave };
}
