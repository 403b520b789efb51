import type {
  AttendanceEvent,
  GatheringAnswer,
  GatheringDay,
  GatheringEvent,
  GatheringNumber,
  GatheringStatus,
} from '@samanom/contracts/networks';
import { projection, type About } from '@samanom/event-store';
import { EntitySchema } from 'typeorm';

export interface GatheringRow {
  readonly gatheringId: string;
  readonly networkId: string;
  readonly cohortId: string;
  readonly number: GatheringNumber;
  readonly status: GatheringStatus;
  readonly days: GatheringDay[];
  readonly firstOn: string;
  readonly lastOn: string;
  readonly place: string | null;
  readonly online: boolean;
  /** The document that is the programme. */
  readonly programme: string;
  readonly announcedAt: string | null;
  readonly heldAt: string | null;
  readonly recordedAt: string | null;
  readonly closedAt: string | null;
  readonly moved: GatheringAnswer['moved'];
  readonly calledOff: GatheringAnswer['calledOff'];
  readonly version: number;
}

const gatheringRow = new EntitySchema<GatheringRow>({
  name: 'gathering-list',
  columns: {
    gatheringId: { type: 'uuid', primary: true },
    networkId: { type: 'uuid' },
    cohortId: { type: 'uuid' },
    number: { type: 'int' },
    status: { type: 'text' },
    days: { type: 'jsonb' },
    firstOn: { type: 'date' },
    lastOn: { type: 'date' },
    place: { type: 'text', nullable: true },
    online: { type: 'boolean' },
    programme: { type: 'text' },
    announcedAt: { type: 'timestamptz', nullable: true },
    heldAt: { type: 'timestamptz', nullable: true },
    recordedAt: { type: 'timestamptz', nullable: true },
    closedAt: { type: 'timestamptz', nullable: true },
    moved: { type: 'jsonb' },
    calledOff: { type: 'jsonb', nullable: true },
    version: { type: 'int' },
  },
  indices: [{ columns: ['networkId'] }, { columns: ['cohortId'] }],
});

const ends = (days: readonly GatheringDay[]) => ({
  firstOn: days[0]?.date ?? '',
  lastOn: days.at(-1)?.date ?? '',
});

/** Attendance stands on the same stream: a command is bound to both. */
const onward = (row: GatheringRow, _: unknown, { version }: About): GatheringRow => ({
  ...row,
  version,
});

export const gatheringList = projection<GatheringRow, GatheringEvent | AttendanceEvent>({
  name: 'gathering-list',
  version: 2,
  entity: gatheringRow,
  row: ({ gatheringId }) => gatheringId,
  on: {
    GatheringPlanned: (_, planned, { version }) => ({
      ...planned,
      ...ends(planned.days),
      status: 'planned',
      announcedAt: null,
      heldAt: null,
      recordedAt: null,
      closedAt: null,
      moved: [],
      calledOff: null,
      version,
    }),
    GatheringProgrammeSet: (row, { online, programme }, { version }) => ({
      ...row,
      online,
      programme,
      version,
    }),
    GatheringAnnounced: (row, _, { at, version }) => ({
      ...row,
      status: 'announced',
      announcedAt: at,
      version,
    }),
    GatheringMoved: (row, { days, place, reason }, { at, version }) => ({
      ...row,
      ...ends(days),
      days,
      place,
      moved: [...row.moved, { at, from: { days: row.days, place: row.place }, reason }],
      version,
    }),
    GatheringCalledOff: (row, { reason }, { at, version }) => ({
      ...row,
      status: 'called-off',
      calledOff: { at, reason },
      version,
    }),
    GatheringHeld: (row, _, { at, version }) => ({ ...row, status: 'held', heldAt: at, version }),
    GatheringRecorded: (row, _, { at, version }) => ({
      ...row,
      status: 'recorded',
      recordedAt: at,
      version,
    }),
    GatheringClosed: (row, _, { at, version }) => ({
      ...row,
      status: 'closed',
      closedAt: at,
      version,
    }),
    PresenceNoted: onward,
    EarlierPresenceNoted: onward,
    PresenceCorrected: onward,
    AttendanceRecorded: onward,
    PartyMissed: onward,
    AbsenceExplained: onward,
    AbsenceMadeUp: onward,
  },
});
