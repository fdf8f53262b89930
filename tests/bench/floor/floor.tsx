import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  FluentProvider,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  MessageBar,
  MessageBarBody,
  Popover,
  PopoverSurface,
  PopoverTrigger,
  SearchBox,
  Tab,
  Table,
  TableBody,
  TableCell,
  TableRow,
  TabList,
  Toaster,
  ToggleButton,
  webLightTheme,
} from "@fluentui/react-components";
import { createRoot } from "react-dom/client";

/** The least that a pane of these components can weigh: each of them once, and nothing of the add-in. */
function Floor() {
  return (
    <FluentProvider theme={webLightTheme}>
      <h1>Floor</h1>
      <TabList selectedValue="one">
        <Tab value="one">One</Tab>
        <Tab value="two">Two</Tab>
      </TabList>
      <ToggleButton>Toggle</ToggleButton>
      <SearchBox aria-label="Search" />
      <MessageBar>
        <MessageBarBody>Message</MessageBarBody>
      </MessageBar>
      <Accordion defaultOpenItems="one">
        <AccordionItem value="one">
          <AccordionHeader>Group</AccordionHeader>
          <AccordionPanel>
            <Table aria-label="Table">
              <TableBody>
                <TableRow>
                  <TableCell>Cell</TableCell>
                </TableRow>
              </TableBody>
            </Table>
          </AccordionPanel>
        </AccordionItem>
      </Accordion>
      <Popover>
        <PopoverTrigger>
          <Button>Open</Button>
        </PopoverTrigger>
        <PopoverSurface>Surface</PopoverSurface>
      </Popover>
      <Menu>
        <MenuTrigger>
          <Button appearance="primary">Menu</Button>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItem>Item</MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
      <Toaster />
    </FluentProvider>
  );
}

const element = document.getElementById("root");
if (element === null) throw new Error("The page has no element #root");
createRoot(element).render(<Floor />);
