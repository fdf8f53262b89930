import { makeStyles, tokens } from "@fluentui/react-components";
import { percent } from "../frame/dates";
import { useLocale, useText } from "../frame/session-context";
import type { Figures } from "../view/view";
import { completionRate, overdueRate } from "./sums";
import { FIGURE_TEXTS } from "./texts";

const useStyles = makeStyles({
  rates: {
    display: "grid",
    gridTemplateColumns: "max-content max-content minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  line: { display: "contents" },
  share: { margin: 0, textAlign: "end", fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
  of: { margin: 0, color: tokens.colorNeutralForeground3, fontVariantNumeric: "tabular-nums" },
});

/** Two rates, each with the number it is a share of. */
export function Rates({ figures }: { readonly figures: Figures }) {
  const styles = useStyles();
  const text = useText();
  const locale = useLocale();
  const rates = [
    { name: FIGURE_TEXTS.doneRate, of: FIGURE_TEXTS.doneOf, rate: completionRate(figures) },
    { name: FIGURE_TEXTS.overdueRate, of: FIGURE_TEXTS.overdueOf, rate: overdueRate(figures) },
  ];
  return (
    <dl className={styles.rates}>
      {rates.map(({ name, of, rate: { part, whole } }) => (
        <div key={name.vi} className={styles.line}>
          <dt>{text(name)}</dt>
          <dd className={styles.share}>{whole === 0 ? text(FIGURE_TEXTS.noRate) : percent(part / whole, locale)}</dd>
          <dd className={styles.of}>{whole === 0 ? "" : text(of, { part, whole })}</dd>
        </div>
      ))}
    </dl>
  );
}
