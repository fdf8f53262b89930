/** What Excel hands to a button's function. Until it is completed Excel lets no other button of the add-in run. */
export interface CommandEvent {
  completed(): void;
}

/** What the ribbon needs of the page it runs in; `associate` is Office.actions.associate. */
export interface CommandRoom<Id extends string> {
  readonly associate: (id: Id, handler: (event: CommandEvent) => Promise<void>) => void;
  /** Does what the button asks for; resolves when the pane shows it. */
  readonly run: (id: Id) => Promise<void>;
  /** Told what `run` failed with: the pane has a place to say it. */
  readonly onError: (error: unknown, id: Id) => void;
}

/** Gives every button its function. Whatever `run` does, and whatever becomes of its error, the event is completed. */
export function registerCommands<Id extends string>(ids: readonly Id[], room: CommandRoom<Id>): void {
  for (const id of ids) room.associate(id, (event) => runCommand(id, event, room));
}

async function runCommand<Id extends string>(id: Id, event: CommandEvent, room: CommandRoom<Id>): Promise<void> {
  try {
    await room.run(id);
  } catch (error) {
    room.onError(error, id);
  } finally {
    event.completed();
  }
}
