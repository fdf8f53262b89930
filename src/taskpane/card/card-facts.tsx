import { makeStyles, Text as Words, tokens } from "@fluentui/react-components";
import { Fragment, type ReactNode } from "react";
import type { Field } from "../../domain/appendix/appendix";
import { FIELD_LABELS } from "../view/field-labels";
import { useText } from "../frame/session-context";
import type { TaskCard } from "../view/view";
import { DeadlineChain } from "./deadline-chain";
import { Mentions } from "./mentions";

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "68px minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
  },
  label: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  value: { margin: 0, overflowWrap: "anywhere" },
  two: { display: "-webkit-box", WebkitBoxOrient: "vertical", WebkitLineClamp: 2, overflow: "hidden" },
});

/** Lead, coordinators, deadline, result and note as they were read. */
export function CardFacts({ card }: { readonly card: TaskCard }) {
  const styles = useStyles();
  const text = useText();
  const { leadMentions, coordinators, result, note } = card;
  const facts: readonly (readonly [Field, ReactNode])[] = [
    ["lead", <Mentions key="lead" mentions={leadMentions} />],
    ["coordinators", coordinators.length > 0 && <Mentions key="coordinators" mentions={coordinators} />],
    ["deadline", <DeadlineChain key="deadline" chain={card.chain} unread={card.unread} />],
    ["result", result !== "" && <Words className={styles.two}>{result}</Words>],
    ["note", note !== "" && <Words className={styles.two}>{note}</Words>],
  ];
  return (
    <dl className={styles.root}>
      {facts.map(
        ([field, value]) =>
          value !== false && (
            <Fragment key={field}>
              <dt className={styles.label}>{text(FIELD_LABELS[field])}</dt>
              <dd className={styles.value}>{value}</dd>
            </Fragment>
          ),
      )}
    </dl>
  );
}
