import type { ParticipationEvent } from '@samanom/contracts/intake';
import { projection } from '@samanom/event-store';
import { EntitySchema } from 'typeorm';

export interface HeardParticipationRow {
  readonly participationId: string;
  readonly cohortId: string;
  readonly participantId: string;
  readonly municipalities: readonly string[];
  readonly endedOn: string | null;
}

const heardParticipationRow = new EntitySchema<HeardParticipationRow>({
  name: 'heard-participation',
  columns: {
    participationId: { type: 'uuid', primary: true },
    cohortId: { type: 'uuid' },
    participantId: { type: 'uuid' },
    municipalities: { type: 'jsonb' },
    endedOn: { type: 'date', nullable: true },
  },
  indices: [{ columns: ['cohortId'] }],
});

/** The municipalities of each participation, and its last day, as intake has told them. Other bodies are none. */
export const heardParticipations = projection<HeardParticipationRow, ParticipationEvent>({
  name: 'heard-participation',
  version: 1,
  entity: heardParticipationRow,
  row: ({ participationId }) => participationId,
  on: {
    ListEntryImported: (_, { kind, printed: __, jointParticipantId: ___, ...listed }) =>
      kind === 'participation' ? { ...listed, endedOn: null } : null,
    ParticipationBegun: (_, { participationId, cohortId, participantId, municipalities }) => ({
      participationId,
      cohortId,
      participantId,
      municipalities,
      endedOn: null,
    }),
    ParticipationEnded: (row: HeardParticipationRow | undefined, { on }) =>
      row ? { ...row, endedOn: on } : null,
  },
});
