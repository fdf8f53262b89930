import { ExcelError, generalException } from "../excel-error";
import type { Bridge, Fault, Platform, Statistics } from "../host";
import { runBatch } from "./batch";
import type { EventEntry } from "./events";
import type { HostObject } from "./host-class";
import { RequestFlag, isRequest } from "./protocol";
import type { Request, RequestBody, ResponseBody } from "./protocol";
import { references } from "./references";

/** Excel on the web refuses larger requests and answers (docs: "Excel performance", 5 MB each way). */
const WEB_LIMIT = 5 * 1024 * 1024;

export interface BridgeOptions {
  readonly platform: Platform;
  readonly fault?: Fault | undefined;
  /** Called when a batch was done, in whole or in part. */
  readonly onBatch: () => void;
}

const failed = (error: ExcelError): ResponseBody => ({
  Results: [],
  TraceIds: [],
  Error: { Code: error.code, Message: error.message, ActionIndex: 0, Location: "" },
});

const inCellEditMode = (): ExcelError =>
  new ExcelError("InvalidOperationInCellEditMode", "Excel is in cell-editing mode. Please exit the edit mode first.");

const noStatistics: Statistics = {
  requests: 0,
  bytesSent: 0,
  bytesReceived: 0,
  largestRequest: 0,
  largestResponse: 0,
};

/** The other end of the library's wire: answers each request in order, and counts. */
export function bridgeTo(root: HostObject, { platform, fault, onBatch }: BridgeOptions) {
  const kept = references();
  const bytes = (text: string) => new TextEncoder().encode(text).length;
  let statistics = noStatistics;
  let editing = false;
  let waiting: (() => void)[] = [];

  function run(body: RequestBody, size: number, request: number): ResponseBody {
    if (platform === "web" && size > WEB_LIMIT) {
      return failed(
        new ExcelError("RequestPayloadSizeLimitExceeded", `The request payload of ${size} bytes exceeds the limit.`),
      );
    }
    const injected = fault?.request?.(request) ?? null;
    if (injected !== null) return failed(new ExcelError(injected.code, injected.message));
    const onAction = fault?.action;
    return runBatch(body, {
      root,
      references: kept,
      ...(onAction === undefined
        ? {}
        : {
            fault: (action) => {
              const found = onAction({ request, ...action });
              return found === null ? null : new ExcelError(found.code, found.message);
            },
          }),
    });
  }

  const envelope = (id: number, body: ResponseBody): string =>
    JSON.stringify({ id, type: 2, message: { statusCode: 200, headers: {}, body } });

  function answer(request: Request, text: string): string {
    const size = bytes(text);
    const number = statistics.requests;
    const body = editing ? failed(inCellEditMode()) : run(request.message.body, size, number);
    let reply = envelope(request.id, body);
    let received = bytes(reply);
    if (platform === "web" && received > WEB_LIMIT) {
      const error = new ExcelError(
        "ResponsePayloadSizeLimitExceeded",
        `The response payload of ${received} bytes exceeds the limit.`,
      );
      reply = envelope(request.id, failed(error));
      received = bytes(reply);
    }
    statistics = {
      requests: number + 1,
      bytesSent: statistics.bytesSent + size,
      bytesReceived: statistics.bytesReceived + received,
      largestRequest: Math.max(statistics.largestRequest, size),
      largestResponse: Math.max(statistics.largestResponse, received),
    };
    return reply;
  }

  const bridge: Bridge = {
    sendMessageToHost: (text) => {
      const message: unknown = JSON.parse(text);
      if (!isRequest(message)) throw generalException(`a message this host does not know: ${text.slice(0, 200)}`);
      const delays = ((message.flags ?? 0) & RequestFlag.delayForCellEdit) !== 0;
      const deliver = (): void => {
        if (editing && delays) {
          waiting.push(deliver);
          return;
        }
        bridge.onMessageFromHost?.(answer(message, text));
        onBatch();
      };
      // Answered later, as a real host does: the library must have had the time to note the request.
      queueMicrotask(deliver);
    },
  };
  return {
    bridge,
    statistics: () => statistics,
    reset: () => void (statistics = noStatistics),
    /** Tells the add-in's handlers; later, because the library adds a handler only some moments after the answer that confirms it. */
    sendEvents: (entries: readonly EventEntry[]): void => {
      if (entries.length > 0)
        setTimeout(() => bridge.onMessageFromHost?.(JSON.stringify({ type: 3, message: { entries } })), 0);
    },
    setEditing: (on: boolean): void => {
      editing = on;
      if (on) return;
      const held = waiting;
      waiting = [];
      held.forEach((deliver) => queueMicrotask(deliver));
    },
  };
}
