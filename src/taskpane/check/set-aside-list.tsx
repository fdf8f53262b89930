import { Button, makeStyles, Text as Words, tokens } from "@fluentui/react-components";
import { useSession, useText } from "../frame/session-context";
import { useAsk } from "../frame/use-ask";
import type { SetAsideView } from "../view/view";
import { FindingLine } from "./finding-line";
import { SET_ASIDE } from "./texts";

const useStyles = makeStyles({
  root: { paddingTop: tokens.spacingVerticalL },
  heading: { display: "flex", justifyContent: "space-between", margin: 0 },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: { padding: `${tokens.spacingVerticalXS} 0` },
  button: { minWidth: 0, marginLeft: "40px" },
});

/** What was set aside, each with its reason and the way back: clean is not to be mistaken for hidden. */
export function SetAsideList({ setAside }: { readonly setAside: readonly SetAsideView[] }) {
  const styles = useStyles();
  const session = useSession();
  const text = useText();
  const ask = useAsk();
  if (setAside.length === 0) return null;
  return (
    <section className={styles.root} aria-label={text(SET_ASIDE.heading)}>
      <h2 className={styles.heading}>
        <Words weight="semibold">{text(SET_ASIDE.heading)}</Words>
        <Words weight="semibold">{setAside.length}</Words>
      </h2>
      <ul className={styles.list}>
        {setAside.map(({ id, task, sentence, reason, address }) => (
          <li key={id} className={styles.item}>
            <FindingLine
              task={task}
              sentence={sentence}
              content={text(SET_ASIDE.quoted, { reason })}
              address={address}
              badge={null}
              whole
            />
            <Button
              appearance="subtle"
              size="small"
              className={styles.button}
              aria-label={text(SET_ASIDE.putBackName, { sentence })}
              onClick={() => ask(() => session.putBack(id))}
            >
              {text(SET_ASIDE.putBack)}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
