import { Link, Toast, ToastTitle, Toaster, useId, useToastController } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { useSession, useText, usePane } from "./session-context";
import { TOAST_UNDO } from "./texts";

/** Seven seconds to read it and to reach its button; it waits under the mouse and the focus. */
const TIMEOUT = 7_000;
/** Above the bottom bar. */
const OFFSET = { vertical: 48 };
/** The live regions already say it. */
const SILENT = () => undefined;

/** Confirms what was written, with its own way back. */
export function Toasts() {
  const session = useSession();
  const text = useText();
  const { toast } = usePane();
  const toasterId = useId("toaster");
  const { dispatchToast, dismissToast } = useToastController(toasterId);
  const shown = useRef(0);

  useEffect(() => {
    if (toast === null || toast.id === shown.current) return;
    shown.current = toast.id;
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
  }, [toast, dispatchToast, dismissToast, session, text]);

  return (
    <Toaster
      toasterId={toasterId}
      position="bottom"
      offset={OFFSET}
      timeout={TIMEOUT}
      pauseOnHover
      limit={1}
      announce={SILENT}
    />
  );
}
