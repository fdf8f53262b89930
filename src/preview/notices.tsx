import { Button, MessageBar, MessageBarActions, MessageBarBody, makeStyles } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { say } from "../i18n/say";
import type { Locale, Text } from "../i18n/text";
import { TEXTS } from "./texts";

/** Something said above the grid until it is dismissed. */
export interface Notice {
  readonly id: number;
  readonly intent: "info" | "warning" | "error";
  readonly text: Text;
}

const useStyles = makeStyles({ bar: { borderRadius: 0, flexShrink: 0 } });

export interface NoticesProps {
  readonly notices: readonly Notice[];
  readonly locale: Locale;
  readonly onDismiss: (id: number) => void;
}

export function Notices({ notices, locale, onDismiss }: NoticesProps) {
  const styles = useStyles();
  return notices.map(({ id, intent, text }) => (
    <MessageBar key={id} intent={intent} layout="multiline" className={styles.bar} politeness="polite">
      <MessageBarBody>{say(text, locale)}</MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            aria-label={say(TEXTS.dismiss, locale)}
            icon={<DismissRegular />}
            onClick={() => onDismiss(id)}
          />
        }
      />
    </MessageBar>
  ));
}
