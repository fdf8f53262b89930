import type { OfficeTheme } from "../../host/page-office";

/** The colours that Office tells its add-ins in its white and in its black look. */
export const OFFICE_THEMES: Readonly<Record<"light" | "dark", OfficeTheme>> = {
  light: {
    bodyBackgroundColor: "#ffffff",
    bodyForegroundColor: "#242424",
    controlBackgroundColor: "#f5f5f5",
    controlForegroundColor: "#242424",
    isDarkTheme: false,
  },
  dark: {
    bodyBackgroundColor: "#292929",
    bodyForegroundColor: "#ffffff",
    controlBackgroundColor: "#1f1f1f",
    controlForegroundColor: "#ffffff",
    isDarkTheme: true,
  },
};
