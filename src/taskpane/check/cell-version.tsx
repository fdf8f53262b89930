import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useText } from "../frame/session-context";
import type { TextPart } from "./text-change";
import { FINDING } from "./texts";

const useStyles = makeStyles({
  text: { display: "-webkit-box", WebkitBoxOrient: "vertical", overflow: "hidden", whiteSpace: "pre-line" },
  two: { WebkitLineClamp: 2 },
  three: { WebkitLineClamp: 3 },
  added: { fontWeight: tokens.fontWeightSemibold, textDecorationLine: "underline" },
});

/** One version of a cell, with what comes or goes inside a text that otherwise stays. */
export function CellVersion({
  parts,
  mark: Mark,
  whole,
}: {
  readonly parts: readonly TextPart[];
  readonly mark: "ins" | "del";
  readonly whole: boolean;
}) {
  const styles = useStyles();
  const text = useText();
  const marked = parts.some(({ changed }) => changed);
  if (parts.every((part) => part.text === "")) return <span>{text(FINDING.empty)}</span>;
  return (
    <span
      data-text
      className={whole ? undefined : mergeClasses(styles.text, marked && Mark === "ins" ? styles.three : styles.two)}
    >
      {parts.map((part, index) =>
        part.changed ? (
          <Mark key={index} className={Mark === "ins" ? styles.added : undefined}>
            {part.text}
          </Mark>
        ) : (
          part.text
        ),
      )}
    </span>
  );
}
