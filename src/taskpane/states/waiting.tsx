import { makeStyles, Skeleton, SkeletonItem, tokens } from "@fluentui/react-components";
import { Screen } from "../frame/screen";
import { useText } from "../frame/session-context";
import { useLasting } from "../frame/use-lasting";
import { STATES } from "./texts";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  tally: { display: "grid", gridTemplateColumns: "repeat(3, 1fr)", gap: tokens.spacingHorizontalS },
  tile: { height: "52px" },
});
const TILES = ["error", "warning", "info"];
const LINES = [1, 2, 3, 4, 5];

/** Nothing for 300 ms; then the shape of what is coming. */
export function Waiting() {
  const styles = useStyles();
  const text = useText();
  if (!useLasting(true)) return null;
  return (
    <Screen>
      <Skeleton aria-label={text(STATES.waiting)} className={styles.root}>
        <div className={styles.tally}>
          {TILES.map((tile) => (
            <SkeletonItem key={tile} className={styles.tile} />
          ))}
        </div>
        {LINES.map((line) => (
          <SkeletonItem key={line} size={24} />
        ))}
      </Skeleton>
    </Screen>
  );
}
