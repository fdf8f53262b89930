import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from "@fluentui/react-components";
import { say } from "../i18n/say";
import type { Locale } from "../i18n/text";
import { TEXTS } from "./texts";

export interface UnsavedDialogProps {
  readonly open: boolean;
  /** The file with unsaved changes. */
  readonly name: string;
  readonly locale: Locale;
  readonly onDiscard: () => void;
  readonly onStay: () => void;
}

/**
 * Asks before changes are lost to another file. It stays in the page while it is closed: taken out while open, it can leave
 * the rest of the page hidden from screen readers.
 */
export function UnsavedDialog({ open, name, locale, onDiscard, onStay }: UnsavedDialogProps) {
  return (
    <Dialog open={open} modalType="alert" onOpenChange={(_, data) => (data.open ? undefined : onStay())}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{say(TEXTS.unsaved, locale)}</DialogTitle>
          <DialogContent>{say(TEXTS.unsavedLine, locale, { name })}</DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={onStay}>
              {say(TEXTS.keep, locale)}
            </Button>
            <Button onClick={onDiscard}>{say(TEXTS.discard, locale)}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
