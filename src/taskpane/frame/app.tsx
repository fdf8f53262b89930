import { FluentProvider, type Theme } from "@fluentui/react-components";
import { useEffect } from "react";
import { CheckViewProvider } from "../check/check-view";
import type { Session } from "../session/session";
import { ErrorBoundary } from "./error-boundary";
import { Frame } from "./frame";
import { SessionProvider, useLocale, useText } from "./session-context";
import { TITLE } from "./texts";

/** The pane. `theme` is `paneTheme` of Office's background. */
export function App({ session, theme }: { readonly session: Session; readonly theme: Theme }) {
  return (
    <FluentProvider theme={theme}>
      <SessionProvider session={session}>
        <PageLanguage />
        <ErrorBoundary>
          <CheckViewProvider>
            <Frame />
          </CheckViewProvider>
        </ErrorBoundary>
      </SessionProvider>
    </FluentProvider>
  );
}

/** Tells the browser and screen readers the page's language and title. */
function PageLanguage() {
  const locale = useLocale();
  const text = useText();
  useEffect(() => {
    document.documentElement.lang = locale;
    document.title = text(TITLE);
  }, [locale, text]);
  return null;
}
