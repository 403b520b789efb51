import type { LoggedEvent } from './log.ts';

/** The newest version of each event type that this release can read. */
export type KnownVersions = ReadonlyMap<string, number>;

/** A newer release has written an event that this one can't read yet: whoever follows waits for that release. */
export class UnknownVersion extends Error {
  constructor(follower: string, { type, schema, position }: LoggedEvent) {
    super(
      `${follower} waits at position ${position}: version ${schema} of ${type} is not known to this release`,
    );
    this.name = 'UnknownVersion';
  }
}

/** The first of these events whose version is newer than known. An unknown type is nobody's concern, and passed over. */
export const firstUnknown = (
  events: readonly LoggedEvent[],
  concerns: (type: string) => boolean,
  known: KnownVersions,
): LoggedEvent | undefined =>
  events.find(({ type, schema }) => concerns(type) && schema > (known.get(type) ?? Infinity));
