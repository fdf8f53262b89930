import { createJudge } from "../session/create-judge";
import { judgeRoom } from "./judge-room";
import type { ToWorker } from "./protocol";

const receive = judgeRoom(createJudge(), (message) => self.postMessage(message));
self.addEventListener("message", (event: MessageEvent<ToWorker>) => receive(event.data));
