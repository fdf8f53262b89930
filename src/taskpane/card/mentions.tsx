import { makeStyles, tokens } from "@fluentui/react-components";
import { useText } from "../frame/session-context";
import { Sign } from "../signs/sign";
import type { MentionView } from "../view/view";
import { CARD } from "./texts";

/** Bodies first, then groups, then what was not understood. */
const ORDER: readonly MentionView["kind"][] = ["agency", "group", "unknown"];
const useStyles = makeStyles({
  unread: { display: "flex", alignItems: "baseline", gap: tokens.spacingHorizontalXS },
});

/** The bodies that a cell names; groups in quotes, unlisted ones said, what was not understood quoted. */
export function Mentions({ mentions }: { readonly mentions: readonly MentionView[] }) {
  const styles = useStyles();
  const text = useText();
  if (mentions.length === 0) return <span>{text(CARD.none)}</span>;
  const ordered = ORDER.flatMap((kind) => mentions.filter((mention) => mention.kind === kind));
  const read = ordered.filter(({ kind }) => kind !== "unknown").map((mention) => mentionWords(mention, text));
  return (
    <>
      {read.length > 0 && <span>{read.join("; ")}</span>}
      {ordered
        .filter(({ kind }) => kind === "unknown")
        .map((mention, index) => (
          <span key={index} className={styles.unread}>
            <Sign shape="diamond" tone="clarify" />
            {text(CARD.unread, { text: mention.text })}
          </span>
        ))}
    </>
  );
}

function mentionWords({ kind, text: name, listed }: MentionView, text: ReturnType<typeof useText>): string {
  if (kind === "group") return text(CARD.group, { name });
  return text(listed ? CARD.agency : CARD.unlisted, { name });
}
