import { Button, makeStyles, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import { useSession, useText } from "../frame/session-context";
import { useAsk } from "../frame/use-ask";
import { MARKS } from "./texts";

const useStyles = makeStyles({ button: { minWidth: 0, flexShrink: 0, whiteSpace: "nowrap" } });

/** Marks on the sheet, and away with them; both are shown before anything is written. */
export function MarkMenu() {
  const styles = useStyles();
  const session = useSession();
  const text = useText();
  const ask = useAsk();
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button className={styles.button}>{text(MARKS.mark)}</Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem onClick={() => ask(() => session.propose({ kind: "mark" }))}>{text(MARKS.mark)}</MenuItem>
          <MenuItem onClick={() => ask(() => session.propose({ kind: "unmark" }))}>{text(MARKS.unmark)}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
