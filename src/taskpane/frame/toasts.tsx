import { Link, Toast, ToastTitle, Toaster, useId, useToastController } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { useSession, useText, usePane } from "./session-context";
import { TOAST_UNDO } from "./texts";

/** Seven seconds to read it and to reach its button; it waits under the mouse and the focus. */
const TIMEOUT = 7_000;
/** Above the bottom bar; and above the action bar, so that no button is ever covered by a confirmation. */
const [OVER_BAR, OVER_ACTIONS] = [{ vertical: 48 }, { vertical: 108 }];
/** The live regions already say it. */
const SILENT = () => undefined;

/** Confirms what was written, with its own way back. */
export function Toasts() {
  const session = useSession();
  const text = useText();
  const { toast, tab, page, firstOpen, proposal } = usePane();
  const hasActions = tab === "report" || page !== null || firstOpen || proposal !== null;
  const toasterId = useId("toaster");
  const { dispatchToast, dismissToast, dismissAllToasts } = useToastController(toasterId);
  const shown = useRef(0);

  useEffect(() => {
    if (toast === null || toast.id === shown.current) return;
    shown.current = toast.id;
    // Its "Hoàn tác" takes back the newest thing done: an older confirmation must not stand beside it.
    dismissAllToasts();
    const toastId = `toast-${toast.id}`;
    const undo = () => {
      dismissToast(toastId);
      void session.undo();
    };
    const action = toast.undo ? <Link onClick={undo}>{text(TOAST_UNDO)}</Link> : null;
    dispatchToast(
      <Toast>
        <ToastTitle action={action}>{toast.title}</ToastTitle>
      </Toast>,
      { toastId, intent: "success" },
    );
  }, [toast, dispatchToast, dismissToast, dismissAllToasts, session, text]);

  return (
    <Toaster
      toasterId={toasterId}
      position="bottom"
      offset={hasActions ? OVER_ACTIONS : OVER_BAR}
      timeout={TIMEOUT}
      pauseOnHover
      announce={SILENT}
    />
  );
}
