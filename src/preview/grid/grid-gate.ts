import { CanceledError, CommandType, ICommandService, type ICommandInfo, type Injector } from "@univerjs/presets";
import { UNIT } from "./book-view";
import type { Mutation } from "./mutation";
import { gatherWrites } from "./gather-writes";
import { userActOf, type UserAct } from "./user-act";

/** The one door to the grid's data: what we send passes, what a person does is turned into an act of the host instead. */
export interface GridGate {
  readonly send: (mutations: readonly Mutation[]) => void;
  /** Runs something of ours, such as a selection, that must not come back as an act of the person. */
  readonly quietly: (work: () => void) => void;
  readonly isOurs: () => boolean;
}

/** An act that the host is asked to do, or that nobody here can do. */
export type GateAct = Exclude<UserAct, { readonly kind: "view" | "fit" | "look" }>;

interface GateListener {
  /** Called once the grid is done with its own command. */
  readonly act: (act: GateAct) => void;
  /** True where the grid is writing what was typed into a cell: that has been heard of already, letter by letter. */
  readonly isTyping: () => boolean;
  readonly undo: () => void;
  readonly redo: () => void;
}

/** As if somebody else had changed it: the grid then moves neither selection nor sheet of its own accord. */
const FROM_HOST = { fromCollab: true };

const unitOf = (params: object | undefined): unknown => (params && "unitId" in params ? params.unitId : undefined);

function leaveEmpty(params: object | undefined): void {
  if (params && "cellValue" in params) params.cellValue = {};
}

export function gridGate(injector: Injector, listener: GateListener): GridGate {
  const commands = injector.get(ICommandService);
  let ours = 0;
  const writes = gatherWrites(listener.act);
  const quietly = (work: () => void): void => {
    ours++;
    try {
      work();
    } finally {
      ours--;
    }
  };

  function stop(info: Readonly<ICommandInfo>): void {
    if (ours > 0) return;
    if (info.id === "univer.command.undo" || info.id === "univer.command.redo") {
      // While a cell is being edited, undo belongs to its text.
      if (listener.isTyping()) return;
      queueMicrotask(info.id === "univer.command.undo" ? listener.undo : listener.redo);
      throw new CanceledError();
    }
    if (info.type !== CommandType.MUTATION || unitOf(info.params) !== UNIT) return;
    if (!info.id.startsWith("sheet.") && !info.id.startsWith("data-validation.")) return;
    const act = userActOf(info.id, info.params);
    if (act.kind === "view") return;
    if (act.kind === "type" || act.kind === "look") {
      // Let through without its cells: what the grid's command does next must be heard of as well.
      leaveEmpty(info.params);
      if (!listener.isTyping()) writes.add(act);
      return;
    }
    if (act.kind !== "fit") queueMicrotask(() => listener.act(act));
    throw new CanceledError();
  }

  commands.beforeCommandExecuted(stop);
  return {
    quietly,
    isOurs: () => ours > 0,
    send: (mutations) =>
      quietly(() => {
        for (const { id, params } of mutations) commands.syncExecuteCommand(id, { unitId: UNIT, ...params }, FROM_HOST);
      }),
  };
}
