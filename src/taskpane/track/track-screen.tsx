import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { Screen } from "../frame/screen";
import { usePane, useSession, useText } from "../frame/session-context";
import type { TaskGroup, TrackingQuery } from "../view/view";
import { FiguresSection } from "./figures-section";
import { NothingRecorded } from "./nothing-recorded";
import { TaskList } from "./task-list";
import { LIST_TEXTS } from "./texts";

const useStyles = makeStyles({
  screen: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXL },
  filter: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: tokens.spacingHorizontalS },
});

/** Theo dõi: where the tasks stand, and lists from which a status can be recorded. */
export function TrackScreen() {
  const styles = useStyles();
  const session = useSession();
  const text = useText();
  const { outcome, tasks, taskQuery } = usePane();
  const [open, setOpen] = useState<{ readonly group: TaskGroup["id"]; readonly task: string } | null>(null);
  if (outcome?.kind !== "ready") return null;
  const { appendix, figures } = outcome.overview;

  const showOnly = (only: TrackingQuery["only"]): void => {
    setOpen(null);
    void session.queryTasks({ ...taskQuery, only });
  };

  return (
    <Screen className={styles.screen}>
      {appendix.recorded ? (
        <FiguresSection figures={figures} only={taskQuery.only} onOnly={showOnly} />
      ) : (
        <NothingRecorded appendix={appendix} />
      )}
      {taskQuery.only === null ? null : (
        <div className={styles.filter}>
          {text(LIST_TEXTS.only)}
          <Button appearance="transparent" size="small" onClick={() => showOnly(null)}>
            {text(LIST_TEXTS.clear)}
          </Button>
        </div>
      )}
      {tasks.groups
        .filter((group) => isShown(group, appendix.recorded))
        .map((group) => (
          <TaskList
            key={group.id}
            group={group}
            open={open?.group === group.id ? open.task : null}
            canRecord={appendix.statusColumns !== null || appendix.recorded}
            onOpen={(task) => setOpen(task === null ? null : { group: group.id, task: task.key })}
          />
        ))}
    </Screen>
  );
}

/** Of the two lists of what is past its date, an empty one says nothing where the other is the one that applies. */
function isShown({ id, count }: TaskGroup, recorded: boolean): boolean {
  if (id === "overdue") return recorded || count > 0;
  if (id === "past-due") return !recorded || count > 0;
  return true;
}
