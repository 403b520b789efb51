import type { CommandMeta } from '@samanom/kernel';
import { CommandIdTaken, type Change } from './errors.ts';
import type { StoredEvent } from './read-stream.ts';

/** Where a stream stands after a command. */
export interface Decided {
  readonly streamId: string;
  readonly version: number;
  /** Its last event; null when there is none. */
  readonly eventId: string | null;
  /** How many events this call added: none when the command was answered before, or had nothing left to do. */
  readonly added: number;
}

export const standsAt = (
  streamId: string,
  last: { readonly eventId: string; readonly version: number } | undefined,
  added: number,
): Decided => ({
  streamId,
  version: last?.version ?? 0,
  eventId: last?.eventId ?? null,
  added,
});

/** Where the stream stood after this command, if it has been answered before; another command's id is refused. */
export const asTheFirstTime = (
  streamId: string,
  history: readonly StoredEvent[],
  { commandId, command, actor }: CommandMeta,
): Decided | undefined => {
  const written = history.filter((event) => event.commandId === commandId);
  if (written.length === 0) return undefined;
  const isRepeat = written.every(
    (event) => event.command === (command ?? null) && event.organisation === actor.organisation,
  );
  if (!isRepeat) throw new CommandIdTaken();
  return standsAt(streamId, written.at(-1), 0);
};

/** What has happened since the caller looked. */
export const changesAfter = (
  history: readonly StoredEvent[],
  { basis }: CommandMeta,
): readonly Change[] =>
  history
    .filter(({ version }) => version > (basis?.version ?? 0))
    .map(({ version, type, at, person }) => ({ version, type, at, person }));
