import type {
  GatheringDay,
  ProjectLeaderGatheringEvent,
  ProjectLeaderGatheringLine,
} from '@samanom/contracts/networks';
import { projection, idOf } from '@samanom/event-store';
import { EntitySchema } from 'typeorm';

export type ProjectLeaderGatheringRow = Omit<ProjectLeaderGatheringLine, 'present' | 'absent'> & {
  readonly firstOn: string;
};

const gatheringRow = new EntitySchema<ProjectLeaderGatheringRow>({
  name: 'project-leader-gathering-list',
  columns: {
    gatheringId: { type: 'uuid', primary: true },
    title: { type: 'text' },
    status: { type: 'text' },
    days: { type: 'jsonb' },
    firstOn: { type: 'date' },
    place: { type: 'text', nullable: true },
    online: { type: 'boolean' },
    moves: { type: 'jsonb' },
    calledOffBecause: { type: 'text', nullable: true },
    version: { type: 'int' },
  },
});

const firstOf = (days: readonly GatheringDay[]) => days[0]?.date ?? '';

export const projectLeaderGatheringList = projection<
  ProjectLeaderGatheringRow,
  ProjectLeaderGatheringEvent
>({
  name: 'project-leader-gathering-list',
  version: 1,
  entity: gatheringRow,
  row: ({ gatheringId }) => gatheringId,
  on: {
    ProjectLeaderGatheringPlanned: (_, planned, { version }) => ({
      ...planned,
      firstOn: firstOf(planned.days),
      status: 'planned',
      moves: [],
      calledOffBecause: null,
      version,
    }),
    ProjectLeaderGatheringMoved: (row, { days, place, previous, reason }, { version }) => ({
      ...row,
      days,
      firstOn: firstOf(days),
      place,
      moves: [...row.moves, { ...previous, reason }],
      version,
    }),
    ProjectLeaderGatheringCalledOff: (row, { reason }, { version }) => ({
      ...row,
      status: 'called-off',
      calledOffBecause: reason,
      version,
    }),
    ProjectLeaderGatheringHeld: (row, _, { version }) => ({ ...row, status: 'held', version }),
    ProjectLeaderPresenceNoted: (row, _, { version }) => ({ ...row, version }),
  },
});

export interface ProjectLeaderPresenceRow {
  readonly presenceId: string;
  readonly gatheringId: string;
  readonly participationId: string;
  readonly present: boolean;
  readonly personId: string | null;
  readonly notedAt: string;
}

const presenceRow = new EntitySchema<ProjectLeaderPresenceRow>({
  name: 'project-leader-presence',
  columns: {
    presenceId: { type: 'uuid', primary: true },
    gatheringId: { type: 'uuid' },
    participationId: { type: 'uuid' },
    present: { type: 'boolean' },
    personId: { type: 'uuid', nullable: true },
    notedAt: { type: 'timestamptz' },
  },
  indices: [{ columns: ['gatheringId'] }],
});

type Noted = Extract<ProjectLeaderGatheringEvent, { type: 'ProjectLeaderPresenceNoted' }>;

const presenceOf = ({ gatheringId, participationId }: Noted['data']) =>
  idOf('project-leader-presence', gatheringId, participationId);

/** Who was there: a row for each participation of which it is noted. */
export const projectLeaderPresence = projection<ProjectLeaderPresenceRow, Noted>({
  name: 'project-leader-presence',
  version: 1,
  entity: presenceRow,
  row: presenceOf,
  on: {
    ProjectLeaderPresenceNoted: (_, noted, { at }) => ({
      ...noted,
      presenceId: presenceOf(noted),
      notedAt: at,
    }),
  },
});
