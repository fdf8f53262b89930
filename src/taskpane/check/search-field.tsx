import { makeStyles, SearchBox } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { usePane, useSession, useText } from "../frame/session-context";
import { FILTERS } from "./texts";

/** So long after the last letter the list follows. */
const PAUSE = 250;
const useStyles = makeStyles({ root: { flexGrow: 1, minWidth: 0 } });

/** Looks for words among the findings. */
export function SearchField() {
  const styles = useStyles();
  const session = useSession();
  const text = useText();
  const { query } = usePane();
  const [typed, setTyped] = useState(query.text);
  const [shown, setShown] = useState(query.text);
  // "Bỏ lọc" empties it from outside.
  if (shown !== query.text) {
    setShown(query.text);
    setTyped(query.text);
  }

  useEffect(() => {
    if (typed === query.text) return;
    const timer = setTimeout(() => void session.query({ ...query, text: typed }), PAUSE);
    return () => clearTimeout(timer);
  }, [typed, query, session]);

  return (
    <SearchBox
      className={styles.root}
      placeholder={text(FILTERS.search)}
      aria-label={text(FILTERS.searchName)}
      value={typed}
      onChange={(_, data) => setTyped(data.value)}
      dismiss={{ "aria-label": text(FILTERS.clearSearch) }}
    />
  );
}
