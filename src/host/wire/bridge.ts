import { ExcelError, generalException } from "../excel-error";
import type { Bridge, Fault, Platform, Statistics } from "../host";
import { runBatch } from "./batch";
import type { HostObject } from "./host-class";
import { isRequest } from "./protocol";
import type { Request, RequestBody, ResponseBody } from "./protocol";
import { references } from "./references";

/** Excel on the web refuses larger requests and answers (docs: "Excel performance", 5 MB each way). */
const WEB_LIMIT = 5 * 1024 * 1024;

const failed = (error: ExcelError): ResponseBody => ({
  Results: [],
  TraceIds: [],
  Error: { Code: error.code, Message: error.message, ActionIndex: 0, Location: "" },
});

/** The other end of the library's wire: answers each request in order, and counts. */
export function bridgeTo(root: HostObject, platform: Platform, fault: Fault | undefined) {
  const kept = references();
  const bytes = (text: string) => new TextEncoder().encode(text).length;
  let statistics: Statistics = { requests: 0, bytesSent: 0, bytesReceived: 0, largestRequest: 0, largestResponse: 0 };

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
    let reply = envelope(request.id, run(request.message.body, size, number));
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
      // Answered later, as a real host does: the library must have had the time to note the request.
      queueMicrotask(() => bridge.onMessageFromHost?.(answer(message, text)));
    },
  };
  return {
    bridge,
    statistics: () => statistics,
    reset: () => {
      statistics = { requests: 0, bytesSent: 0, bytesReceived: 0, largestRequest: 0, largestResponse: 0 };
    },
  };
}
