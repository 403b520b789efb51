import { v5, v7 } from 'uuid';

/** Names below this are Samanom's own: the same name gives the same id on every machine. */
const NAMESPACE = 'f7a4c1de-2f7b-5c0a-9a52-8f6c2b0d7e11';

/** The id of what has a natural key: UUIDv5 of its parts. */
export const idOf = (...parts: readonly (string | number)[]): string =>
  v5(JSON.stringify(parts), NAMESPACE);

/** The id of a new thing: UUIDv7, so that ids sort by age. */
export const newId = (): string => v7();

export const streamIdOf = (service: string, aggregate: string, id: string): string =>
  idOf('stream', service, aggregate, id);

/** The n-th event (from 1) that a command writes to a stream: the same command never writes it twice. */
export const eventIdOf = (commandId: string, streamId: string, n: number): string =>
  idOf('event', commandId, streamId, n);
