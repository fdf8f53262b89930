import { makeStyles, Text as Words, tokens } from "@fluentui/react-components";

/** Under forced colours a button that is pointed at leaves the colours of its words to them. */
const PLAIN = { "@media (forced-colors: active)": { color: "inherit" } };
const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "minmax(40px, max-content) minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
    width: "100%",
    textAlign: "left",
  },
  words: { display: "flex", flexDirection: "column", minWidth: 0 },
  sentence: { overflowWrap: "anywhere" },
  second: {
    display: "flex",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    ...PLAIN,
  },
  content: { minWidth: 0 },
  cut: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  address: { flexShrink: 0, marginLeft: "auto" },
  badge: { color: tokens.colorBrandForeground1, ...PLAIN },
});

/** A finding's two lines: key and sentence; below them what the task is about, and where. */
export function FindingLine({
  task,
  sentence,
  content,
  address,
  badge,
  whole,
}: {
  readonly task: string | null;
  readonly sentence: string;
  readonly content: string;
  readonly address: string;
  /** A word before the address. */
  readonly badge: string | null;
  /** Shows all of the content; else one line of it. */
  readonly whole: boolean;
}) {
  const styles = useStyles();
  return (
    <span className={styles.root}>
      <Words weight="semibold" wrap={false}>
        {task ?? ""}
      </Words>
      <span className={styles.words}>
        <Words className={styles.sentence}>{sentence}</Words>
        <span className={styles.second}>
          <span className={whole ? styles.content : `${styles.content} ${styles.cut}`}>{content}</span>
          <span className={styles.address}>
            {badge !== null && <span className={styles.badge}>{badge} · </span>}
            {address}
          </span>
        </span>
      </span>
    </span>
  );
}
