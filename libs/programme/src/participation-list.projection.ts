import type { ParticipationAnswer, ParticipationEvent } from '@samanom/contracts/intake';
import { projection } from '@samanom/event-store';
import { EntitySchema } from 'typeorm';

export type ParticipationRow = Omit<ParticipationAnswer, 'name' | 'evidence' | 'on' | 'members'>;

const participationRow = new EntitySchema<ParticipationRow>({
  name: 'participation-list',
  columns: {
    participationId: { type: 'uuid', primary: true },
    cohortId: { type: 'uuid' },
    participantId: { type: 'uuid' },
    kind: { type: 'text' },
    municipalities: { type: 'jsonb' },
    jointParticipantId: { type: 'uuid', nullable: true },
    printed: { type: 'jsonb', nullable: true },
    applicationId: { type: 'uuid', nullable: true },
    begunOn: { type: 'date', nullable: true },
    endedOn: { type: 'date', nullable: true },
    endedBecause: { type: 'text', nullable: true },
  },
});

export const participationList = projection<ParticipationRow, ParticipationEvent>({
  name: 'participation-list',
  version: 3,
  entity: participationRow,
  row: ({ participationId }) => participationId,
  on: {
    ListEntryImported: (_, imported) => ({
      ...imported,
      applicationId: null,
      begunOn: null,
      endedOn: null,
      endedBecause: null,
    }),
    ParticipationBegun: (_, { on, ...begun }) => ({
      ...begun,
      kind: 'participation',
      jointParticipantId: null,
      printed: null,
      begunOn: on,
      endedOn: null,
      endedBecause: null,
    }),
    ParticipationEnded: (row, { on, reason }) => ({ ...row, endedOn: on, endedBecause: reason }),
  },
});
