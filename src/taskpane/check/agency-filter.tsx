import {
  Button,
  makeStyles,
  Menu,
  MenuItem,
  MenuItemCheckbox,
  MenuList,
  MenuPopover,
  MenuTrigger,
  tokens,
  Tooltip,
} from "@fluentui/react-components";
import { Filter20Filled, Filter20Regular } from "@fluentui/react-icons";
import { usePane, useSession, useText } from "../frame/session-context";
import type { AgencyView } from "../view/view";
import { FILTERS } from "./texts";

const useStyles = makeStyles({
  chosen: { color: tokens.colorBrandForeground1 },
  popover: { maxHeight: "60vh", maxWidth: "300px", overflowY: "auto" },
});

/** Which agencies' findings are listed: those that lead a task with one, each with its count. */
export function AgencyFilter({ agencies }: { readonly agencies: readonly AgencyView[] }) {
  const styles = useStyles();
  const session = useSession();
  const text = useText();
  const { query } = usePane();
  const chosen = query.agencies;
  const offered = agencies.filter(({ id, findings }) => findings > 0 || chosen.includes(id));
  const name = chosen.length === 0 ? text(FILTERS.agencies) : text(FILTERS.agenciesChosen, { count: chosen.length });
  return (
    <Menu
      persistOnItemClick
      checkedValues={{ agencies: [...chosen] }}
      onCheckedValueChange={(_, data) => void session.query({ ...query, agencies: data.checkedItems })}
    >
      <MenuTrigger disableButtonEnhancement>
        <Tooltip content={name} relationship="label">
          <Button
            appearance="subtle"
            icon={chosen.length === 0 ? <Filter20Regular /> : <Filter20Filled className={styles.chosen} />}
          />
        </Tooltip>
      </MenuTrigger>
      <MenuPopover className={styles.popover}>
        <MenuList>
          {offered.length === 0 && <MenuItem disabled>{text(FILTERS.noAgencies)}</MenuItem>}
          {offered.map((agency) => (
            <MenuItemCheckbox
              key={agency.id}
              name="agencies"
              value={agency.id}
              secondaryContent={String(agency.findings)}
            >
              {agency.name}
            </MenuItemCheckbox>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
