import { Button, Popover, PopoverSurface, PopoverTrigger, Spinner } from "@fluentui/react-components";
import { Suspense, useState } from "react";
import { ErrorBoundary } from "../frame/error-boundary";
import { ReasonForm } from "../frame/fetched-screens";
import { useText } from "../frame/session-context";
import { SET_ASIDE } from "./texts";

/** Asks why a finding is set aside. */
export function SetAsidePopover({ onReason }: { readonly onReason: (reason: string) => void }) {
  const text = useText();
  const [open, setOpen] = useState(false);
  const give = (reason: string) => {
    setOpen(false);
    onReason(reason);
  };
  return (
    <Popover open={open} onOpenChange={(_, data) => setOpen(data.open)} trapFocus withArrow>
      <PopoverTrigger disableButtonEnhancement>
        <Button appearance="subtle">{text(SET_ASIDE.open)}</Button>
      </PopoverTrigger>
      <PopoverSurface aria-label={text(SET_ASIDE.reason)}>
        <ErrorBoundary>
          <Suspense fallback={<Spinner size="tiny" />}>
            <ReasonForm onReason={give} onCancel={() => setOpen(false)} />
          </Suspense>
        </ErrorBoundary>
      </PopoverSurface>
    </Popover>
  );
}
