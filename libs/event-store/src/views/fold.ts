import { upcast, type Upcasters } from '@samanom/contracts';
import type { LoggedEvent } from '../log.ts';
import type { About, AnyProjection } from './projection.ts';

/** A row and the position that made it. */
export interface Since {
  readonly row: object;
  readonly since: number;
}

/** A row as it was, from one position until before another. */
export interface Was extends Since {
  readonly until: number;
}

export interface Step {
  readonly key: string;
  /** Whether the key is a row's; it is not where even that could not be told. */
  readonly ofRow: boolean;
  readonly position: number;
  readonly fold: (before: object | undefined) => object | null;
}

export const aboutOf = ({
  eventId,
  streamId,
  version,
  source,
  metadata,
  position,
}: LoggedEvent): About => ({
  eventId,
  streamId,
  version,
  source,
  at: String(metadata['time']),
  person: String(metadata['actorperson']),
  organisation: String(metadata['actororganisation']),
  role: String(metadata['actorrole']),
  party: typeof metadata['actorparty'] === 'string' ? metadata['actorparty'] : null,
  position,
});

/** Every column, null where the projection left it out: as it will be read again after a restart. */
const whole = (columns: readonly string[], row: Readonly<Record<string, unknown>>): object =>
  Object.fromEntries(columns.map((column) => [column, row[column] ?? null]));

/** What the projection makes of each event that it knows; the others are passed over. */
export const stepsOf = (
  projection: AnyProjection,
  upcasters: Upcasters,
  events: readonly LoggedEvent[],
): Step[] => {
  const columns = Object.keys(projection.entity.options.columns);
  const stepOf = (event: LoggedEvent): Step => {
    const about = aboutOf(event);
    const { type, schema: version, position } = event;
    const { data } = upcast(upcasters, { type, version, data: event.data });
    return {
      key: projection.row(data, about),
      ofRow: true,
      position,
      fold: (before) => {
        const row = projection.on[type]?.(before, data, about) as Cells | null;
        return row === null || row === before ? row : whole(columns, row);
      },
    };
  };
  return events
    .filter(({ type }) => projection.on[type])
    .map((event) => {
      try {
        return stepOf(event);
      } catch (error) {
        return unreadable(event, error);
      }
    });
};

type Cells = Readonly<Record<string, unknown>>;

/** An event of which not even the row can be told: it stands among the stuck, under its own id. */
const unreadable = ({ eventId, position }: LoggedEvent, error: unknown): Step => ({
  key: `event ${eventId}`,
  ofRow: false,
  position,
  fold: () => {
    throw error;
  },
});

export interface Folded {
  /** Rows as they now stand; null where the row has ended. */
  readonly now: ReadonlyMap<string, Since | null>;
  /** Every version in between, so that a rebuilt view equals the live one to the row. */
  readonly were: readonly Was[];
  readonly stuck: readonly {
    readonly key: string;
    readonly position: number;
    readonly error: string;
  }[];
}

/**
 * Folds events into rows. A step that throws makes its row stuck: that row stays as it was, all others go on.
 * Keys in `skip` are stuck already.
 */
export const foldSteps = (
  steps: readonly Step[],
  before: ReadonlyMap<string, Since | null>,
  skip: ReadonlySet<string>,
): Folded => {
  const now = new Map<string, Since | null>();
  const were: Was[] = [];
  const stuck = new Map<string, { key: string; position: number; error: string }>();
  for (const { key, position, fold } of steps) {
    if (skip.has(key) || stuck.has(key)) continue;
    const last = (now.has(key) ? now.get(key) : before.get(key)) ?? null;
    try {
      const row = fold(last?.row);
      if (row === last?.row) continue;
      if (last) were.push({ ...last, until: position });
      now.set(key, row && { row, since: position });
    } catch (error) {
      stuck.set(key, { key, position, error: String(error) });
    }
  }
  return { now, were, stuck: [...stuck.values()] };
};
