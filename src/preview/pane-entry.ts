import { officeInPage } from "../host/page-office";
import { buttonCalls } from "./pane/button-calls";
import { linkFrame } from "./pane/frame-link";
import { OFFICE_THEMES } from "./pane/office-themes";

/** The pane in its frame: Microsoft's library gets a host in the page around it, then the add-in starts as it does in Excel. */
async function openPane(): Promise<void> {
  const link = linkFrame(window);
  const { displayLanguage, theme, platform, apiSets } = await link.setup();
  const office = officeInPage(
    window,
    { bridge: link.bridge, platform, apiSets },
    { displayLanguage, theme: OFFICE_THEMES[theme], showPane: (shown) => link.tell({ kind: shown ? "show" : "hide" }) },
  );
  const calls = buttonCalls();
  const associate = Office.actions.associate.bind(Office.actions);
  Office.actions.associate = (id, handler) => {
    associate(id, handler);
    calls.associated(id);
  };
  link.listen((told) => {
    if (told.kind === "visibility") return office.setVisible(told.shown);
    const { id, call } = told;
    calls.call(id, () => {
      office.run(id).then(
        () => link.tell({ kind: "completed", call }),
        (error: unknown) => link.tell({ kind: "failed", call, reason: String(error) }),
      );
    });
  });
  await import("../taskpane/index");
}

void openPane();
