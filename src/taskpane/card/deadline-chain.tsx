import { makeStyles, Text as Words, tokens } from "@fluentui/react-components";
import { ArrowRight12Regular } from "@fluentui/react-icons";
import { useText } from "../frame/session-context";
import { VisuallyHidden } from "../frame/visually-hidden";
import { Sign } from "../signs/sign";
import type { ChainLink } from "../view/view";
import { CARD } from "./texts";

const useStyles = makeStyles({
  root: { display: "flex", flexWrap: "wrap", alignItems: "baseline", columnGap: tokens.spacingHorizontalS },
  link: { display: "inline-flex", flexWrap: "wrap", alignItems: "baseline", columnGap: tokens.spacingHorizontalXS },
  remark: { color: tokens.colorNeutralForeground3 },
});

/** How the due date came about; the day that counts is the last one. What was not read is quoted. */
export function DeadlineChain({
  chain,
  unread,
}: {
  readonly chain: readonly ChainLink[];
  readonly unread: string | null;
}) {
  const styles = useStyles();
  const text = useText();
  const last = chain.length - 1;
  if (unread === null && chain.length === 0) return <span>{text(CARD.none)}</span>;
  return (
    <span className={styles.root}>
      {chain.map((link, index) => (
        <span key={index} className={styles.link}>
          {index > 0 && (
            <>
              <ArrowRight12Regular aria-hidden />
              <VisuallyHidden>{text(CARD.then)} </VisuallyHidden>
            </>
          )}
          <Words weight={index === last ? "semibold" : "regular"}>{link.text}</Words>
          {link.remark !== null && <span className={styles.remark}>{link.remark}</span>}
        </span>
      ))}
      {unread !== null && (
        <span className={styles.link}>
          <Sign shape="diamond" tone="clarify" />
          {text(CARD.unread, { text: unread })}
        </span>
      )}
    </span>
  );
}
