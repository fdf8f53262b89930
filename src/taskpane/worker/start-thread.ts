import type { FromWorker } from "./protocol";
import type { Ears, Thread } from "./worker-judge";

/** Starts the worker of this page. */
export function startThread(ears: Ears): Thread {
  const worker = new Worker(new URL("./judge.worker.ts", import.meta.url));
  worker.addEventListener("message", (event: MessageEvent<FromWorker>) => ears.heard(event.data));
  worker.addEventListener("error", () => ears.died());
  worker.addEventListener("messageerror", () => ears.died());
  return { post: (message) => worker.postMessage(message), end: () => worker.terminate() };
}
