import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useText } from "../frame/session-context";
import type { Figures, TrackingQuery } from "../view/view";
import { FiguresTable } from "./figures-table";
import { Rates } from "./rates";
import { StandingBar } from "./standing-bar";
import { doneWithoutDate } from "./sums";
import { FIGURE_TEXTS } from "./texts";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  remark: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  beside: { marginTop: `calc(-1 * ${tokens.spacingVerticalS})`, textAlign: "end" },
});

/** The 2×2, its bar and its rates, and in words whatever they leave out, so that every sum can be followed. */
export function FiguresSection({
  figures,
  only,
  onOnly,
}: {
  readonly figures: Figures;
  readonly only: TrackingQuery["only"];
  readonly onOnly: (only: TrackingQuery["only"]) => void;
}) {
  const styles = useStyles();
  const text = useText();
  const remarks = [
    { words: FIGURE_TEXTS.dateUnknown, count: doneWithoutDate(figures) },
    { words: FIGURE_TEXTS.noDeadline, count: figures.noDeadline },
    { words: FIGURE_TEXTS.stopped, count: figures.stopped },
  ].filter(({ count }) => count > 0);
  return (
    <section className={styles.section} aria-label={text(FIGURE_TEXTS.table)}>
      <FiguresTable figures={figures} only={only} onOnly={onOnly} />
      {figures.unrecorded === 0 ? null : (
        <p className={mergeClasses(styles.remark, styles.beside)}>
          {text(FIGURE_TEXTS.unrecorded, { count: figures.unrecorded })}
        </p>
      )}
      <StandingBar figures={figures} />
      <Rates figures={figures} />
      {remarks.length === 0 ? null : (
        <div>
          {remarks.map(({ words, count }) => (
            <p key={words.vi} className={styles.remark}>
              {text(words, { count })}
            </p>
          ))}
        </div>
      )}
    </section>
  );
}
