import pg from 'pg';

/** Another writer came first. Nothing was written. */
export class VersionConflict extends Error {
  constructor() {
    super('the stream is no longer at the expected version');
    this.name = 'VersionConflict';
  }
}

/** One event that came after what the caller saw. */
export interface Change {
  readonly version: number;
  readonly type: string;
  readonly at: string;
  readonly person: string;
}

/** The caller decided on an older version than the stream has now. Nothing was written. */
export class StaleVersion extends Error {
  readonly seen: number;
  readonly current: number;
  readonly changes: readonly Change[];

  constructor(seen: number, current: number, changes: readonly Change[]) {
    super(`version ${seen} was seen, ${current} is current`);
    this.name = 'StaleVersion';
    this.seen = seen;
    this.current = current;
    this.changes = changes;
  }
}

/** SQLSTATEs that mean: somebody else came first, ask again. 23505: the version, or the very event, is there already. */
const LOST_RACES = new Set(['23505', '40001', '40P01']);

/** The expected version is not there, so the new version is NULL, which the column refuses. */
const lacksVersion = ({ code, column }: pg.DatabaseError): boolean =>
  code === '23502' && column === 'version';

export const isLostRace = (error: unknown): boolean =>
  error instanceof pg.DatabaseError && (LOST_RACES.has(error.code ?? '') || lacksVersion(error));

/** The command id has been used on this stream by a different command. */
export class CommandIdTaken extends Error {
  constructor() {
    super('this command id was used for something else');
    this.name = 'CommandIdTaken';
  }
}

/** The service may not decide anything now: its database is not what it told the others. See docs/operations.md. */
export class TakesNoCommands extends Error {
  readonly reason: string;

  constructor(reason: string) {
    super(reason);
    this.name = 'TakesNoCommands';
    this.reason = reason;
  }
}
