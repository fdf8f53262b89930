import { Button, Link, makeStyles, Text as Words, tokens } from "@fluentui/react-components";
import { Fragment } from "react";
import { Screen } from "../frame/screen";
import { useSession, useText } from "../frame/session-context";
import type { AppendixView } from "../view/view";
import { ColumnList } from "./column-list";
import { FIRST } from "./texts";

const useStyles = makeStyles({
  heading: { margin: `${tokens.spacingVerticalS} 0 0` },
  second: { color: tokens.colorNeutralForeground3 },
  facts: {
    display: "grid",
    gridTemplateColumns: "max-content 1fr",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
    margin: `${tokens.spacingVerticalM} 0`,
  },
  label: { color: tokens.colorNeutralForeground3 },
  value: { margin: 0, overflowWrap: "anywhere" },
  columns: { display: "flex", alignItems: "baseline", justifyContent: "space-between", margin: 0 },
  small: { color: tokens.colorNeutralForeground3 },
});

/** How the table was read, to be compared before the first check. */
export function FirstScreen({ appendix }: { readonly appendix: AppendixView }) {
  const styles = useStyles();
  const session = useSession();
  const text = useText();
  return (
    <Screen
      actions={
        <>
          <Button appearance="primary" onClick={() => session.begin()}>
            {text(FIRST.check)}
          </Button>
          <Words size={200} className={styles.small}>
            {text(FIRST.readsOnly)}
          </Words>
        </>
      }
    >
      <Words as="h2" size={400} weight="semibold" block className={styles.heading}>
        {text(FIRST.heading)}
      </Words>
      <Words block className={styles.second}>
        {text(FIRST.line)}
      </Words>
      <dl className={styles.facts}>
        {factsOf(appendix, text).map(([label, value]) => (
          <Fragment key={label}>
            <dt className={styles.label}>{label}</dt>
            <dd className={styles.value}>{value}</dd>
          </Fragment>
        ))}
      </dl>
      <div className={styles.columns}>
        <Words as="h3" weight="semibold" className={styles.value}>
          {text(FIRST.columns)}
        </Words>
        <Link aria-label={text(FIRST.changeName)} onClick={() => session.open("reading")}>
          {text(FIRST.change)}
        </Link>
      </div>
      <ColumnList columns={appendix.columns} />
    </Screen>
  );
}

function factsOf(
  { headerRows, repeatedHeaderRows, sections, tasks, splitTasks, year, otherTables }: AppendixView,
  text: ReturnType<typeof useText>,
): readonly (readonly [string, string])[] {
  const rows = headerRows.join(", ");
  const header =
    repeatedHeaderRows.length === 0 ? rows : text(FIRST.repeated, { rows, repeated: repeatedHeaderRows.join(", ") });
  const parts = sections.map((section) => `${section.ordinal} (${section.tasks})`.trim()).join(" · ");
  const facts = [
    [text(FIRST.headerRow), header],
    [text(FIRST.sections), parts === "" ? text(FIRST.noSections) : parts],
    [text(FIRST.tasks), splitTasks === 0 ? String(tasks) : text(FIRST.splitTasks, { tasks, split: splitTasks })],
    [text(FIRST.year), year === null ? text(FIRST.noYear) : String(year)],
  ] as const;
  if (otherTables.length === 0) return facts;
  return [...facts, [text(FIRST.otherTables), text(FIRST.otherTable, { rows: otherTables.join(", ") })]];
}
