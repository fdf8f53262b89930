import { Link, makeStyles, mergeClasses, Spinner, tokens } from "@fluentui/react-components";
import { useSession, useText } from "../frame/session-context";
import { VisuallyHidden } from "../frame/visually-hidden";
import type { BuildState } from "../session/pane-state";
import { Sign } from "../signs/sign";
import { BUILD_TEXTS } from "./texts";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  line: {
    display: "grid",
    gridTemplateColumns: "20px minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "center",
    minHeight: "32px",
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  sign: { display: "flex", justifyContent: "center" },
  name: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  building: { fontWeight: tokens.fontWeightSemibold },
  waiting: { color: tokens.colorNeutralForeground3 },
  state: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** Every sheet of a build on a line: finished ones can be opened at once. */
export function BuiltSheets({ sheets }: { readonly sheets: BuildState["sheets"] }) {
  const styles = useStyles();
  const session = useSession();
  const text = useText();
  return (
    <ul className={styles.list}>
      {sheets.map(({ id, name, state }) => (
        <li key={id} className={styles.line}>
          <span className={styles.sign} aria-hidden>
            {state === "building" ? (
              <Spinner size="extra-tiny" />
            ) : (
              <Sign shape={state === "done" ? "check" : "ring"} tone={state === "done" ? "done" : "quiet"} />
            )}
          </span>
          <span className={mergeClasses(styles.name, state !== "done" && styles[state])}>{name}</span>
          {state === "done" ? (
            <Link
              aria-label={text(BUILD_TEXTS.openSheet, { sheet: name })}
              onClick={() => void session.show({ sheet: name, address: "A1" })}
            >
              {text(BUILD_TEXTS.open)}
            </Link>
          ) : state === "building" ? (
            <span className={styles.state}>{text(BUILD_TEXTS.building)}</span>
          ) : (
            <VisuallyHidden>{text(BUILD_TEXTS.waiting)}</VisuallyHidden>
          )}
        </li>
      ))}
    </ul>
  );
}
