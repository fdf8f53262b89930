import { webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { paneTheme } from "../../../src/taskpane/frame/theme";

describe("paneTheme", () => {
  it.each(["#FFFFFF", "#f3f2f1", "#E6E6E6", "ffffff", undefined, "", "white"])("is light over %s", (background) =>
    expect(paneTheme(background).colorNeutralBackground1).toBe(webLightTheme.colorNeutralBackground1),
  );

  it.each(["#000000", "#262626", "#292929", "#444444", "0078"])("%s", (background) =>
    expect(paneTheme(background).colorNeutralBackground1).toBe(
      (background.startsWith("#") ? webDarkTheme : webLightTheme).colorNeutralBackground1,
    ),
  );

  it("names only fonts that have Vietnamese, and stays the same object", () => {
    expect(paneTheme("#fff").fontFamilyBase).not.toContain("West European");
    expect(paneTheme("#000000")).toBe(paneTheme("#262626"));
  });
});
