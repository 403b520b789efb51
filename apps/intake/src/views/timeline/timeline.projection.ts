import { timelineEvents, type TimelineEvent, threadOf } from '@samanom/contracts/intake';
import { projection, type About, type Projection } from '@samanom/event-store';
import { EntitySchema } from 'typeorm';

/**
 * Where to find what happened in a case, and what it is chosen by. What it says is read from the event itself, so that
 * sentence and proof have one source, and an event's new version needs no new view.
 */
export interface TimelineRow {
  readonly eventId: string;
  /** null where it concerns every application to a cohort, or what has happened to a letter since it was issued. */
  readonly applicationId: string | null;
  readonly cohortId: string | null;
  readonly letterId: string | null;
  /** To whom a letter was issued. */
  readonly recipient: string | null;
  readonly type: string;
  /** Of which the event before says what was so until then. */
  readonly thread: string | null;
  readonly person: string;
  readonly role: string;
  readonly party: string | null;
  readonly organisation: string;
  readonly position: number;
}

const timelineRow = new EntitySchema<TimelineRow>({
  name: 'timeline',
  columns: {
    eventId: { type: 'uuid', primary: true },
    applicationId: { type: 'uuid', nullable: true },
    cohortId: { type: 'uuid', nullable: true },
    letterId: { type: 'uuid', nullable: true },
    recipient: { type: 'uuid', nullable: true },
    type: { type: 'text' },
    thread: { type: 'text', nullable: true },
    person: { type: 'text' },
    role: { type: 'text' },
    party: { type: 'text', nullable: true },
    organisation: { type: 'text' },
    position: { type: 'bigint' },
  },
  indices: [
    { columns: ['applicationId', 'position'] },
    { columns: ['thread', 'position'] },
    { columns: ['cohortId', 'position'] },
    { columns: ['letterId'] },
  ],
});

const nobody = { applicationId: null, cohortId: null, letterId: null, recipient: null };

const idsIn = (data: TimelineEvent['data']): Pick<TimelineRow, keyof typeof nobody> => {
  if ('letterId' in data) {
    const { letterId } = data;
    return 'applicationId' in data
      ? { ...nobody, letterId, applicationId: data.applicationId, recipient: data.municipalityId }
      : { ...nobody, letterId };
  }
  return 'applicationId' in data
    ? { ...nobody, applicationId: data.applicationId }
    : { ...nobody, cohortId: data.cohortId };
};

const entry =
  ({ type, version }: Pick<TimelineEvent, 'type' | 'version'>) =>
  (
    _: unknown,
    data: TimelineEvent['data'],
    { eventId, person, role, party, organisation, position }: About,
  ): TimelineRow => ({
    ...idsIn(data),
    eventId,
    type,
    thread: threadOf({ type, version, data } as TimelineEvent),
    person,
    role,
    party,
    organisation,
    position,
  });

type Timeline = Projection<TimelineRow, TimelineEvent>;

export const timelineView: Timeline = projection({
  name: 'timeline',
  version: 1,
  entity: timelineRow,
  row: (_, { eventId }) => eventId,
  on: Object.fromEntries(timelineEvents.map((event) => [event.type, entry(event)])),
});
