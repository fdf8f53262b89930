/** @jest-environment jsdom */
import { linkFrame } from "../../../src/preview/pane/frame-link";
import { sealed } from "../../../src/preview/pane/messages";
import { linkPane } from "../../../src/preview/pane/pane-link";
import type { Bridge } from "../../../src/host/host";

/** A page and the frame in it: two windows that post to each other as a browser's do. */
function windows() {
  const element = document.body.appendChild(document.createElement("iframe"));
  const frame = element.contentWindow;
  if (frame === null) throw new Error("no frame");
  const page = window;
  const deliver = (to: Window, source: Window) => (data: unknown) =>
    queueMicrotask(() => to.dispatchEvent(new MessageEvent("message", { data, origin: page.location.origin, source })));
  jest.spyOn(page, "postMessage").mockImplementation(deliver(page, frame));
  jest.spyOn(frame, "postMessage").mockImplementation(deliver(frame, page));
  // A frame without an address has no origin of its own in jsdom.
  const inside: Window = Object.create(frame, {
    location: { value: page.location },
    parent: { value: page },
    addEventListener: { value: frame.addEventListener.bind(frame) },
  }) as Window;
  return { page, frame, inside, remove: () => element.remove() };
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 5));
const setup = { displayLanguage: "vi-VN", theme: "dark", platform: "desktop", apiSets: { ExcelApi: "1.14" } } as const;

function linked() {
  const { page, frame, inside, remove } = windows();
  const received: string[] = [];
  const bridge: Bridge = { sendMessageToHost: (message) => void received.push(message) };
  const shown: boolean[] = [];
  const pane = linkPane(page, {
    host: { bridge },
    setup,
    frame: () => frame,
    onVisibility: (on) => void shown.push(on),
  });
  return { page, frame, inside, bridge, received, shown, pane, close: () => (pane.dispose(), remove()) };
}

afterEach(() => jest.restoreAllMocks());

it("carries the library's messages both ways, and what the page knows of this Excel", async () => {
  const { inside, bridge, received, close } = linked();
  const link = linkFrame(inside);
  const answers: string[] = [];
  link.bridge.onMessageFromHost = (message) => void answers.push(message);
  await expect(link.setup()).resolves.toEqual({ kind: "setup", ...setup });
  link.bridge.sendMessageToHost('{"id":1}');
  await settled();
  expect(received).toEqual(['{"id":1}']);
  bridge.onMessageFromHost?.('{"id":1,"ok":true}');
  await settled();
  expect(answers).toEqual(['{"id":1,"ok":true}']);
  close();
});

it("runs a button's function even if it was pressed before the pane was there, and hears of its end or failure", async () => {
  const { inside, pane, close } = linked();
  const done = pane.run("check");
  const failing = pane.run("nothing");
  const link = linkFrame(inside);
  await link.setup();
  await settled();
  link.listen((told) => {
    if (told.kind !== "run") return;
    link.tell(
      told.id === "check"
        ? { kind: "completed", call: told.call }
        : { kind: "failed", call: told.call, reason: "no function nothing" },
    );
  });
  await expect(done).resolves.toBeUndefined();
  await expect(failing).rejects.toThrow("no function nothing");
  close();
});

it("shows and hides the pane when the add-in asks", async () => {
  const { inside, shown, close } = linked();
  const link = linkFrame(inside);
  link.tell({ kind: "show" });
  link.tell({ kind: "hide" });
  await settled();
  expect(shown).toEqual([true, false]);
  close();
});

it("hears nobody else: no other window, no other origin, no other words", async () => {
  const { page, frame, received, close } = linked();
  const data = sealed({ kind: "wire", message: "x" });
  const { origin } = page.location;
  const post = (init: MessageEventInit) => page.dispatchEvent(new MessageEvent("message", init));
  post({ data, origin, source: page });
  post({ data, origin: "https://example.com", source: frame });
  post({ data: { kind: "wire", message: "x" }, origin, source: frame });
  post({ data: sealed({ kind: "setup", ...setup }), origin, source: frame });
  await settled();
  expect(received).toEqual([]);
  post({ data, origin, source: frame });
  expect(received).toEqual(["x"]);
  close();
});

it("lets go of the host and of what was still running", async () => {
  const { bridge, pane, close } = linked();
  const running = pane.run("check");
  close();
  await expect(running).rejects.toThrow("closed");
  expect(bridge.onMessageFromHost).toBeUndefined();
});
