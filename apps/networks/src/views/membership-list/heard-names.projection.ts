import type { CohortEvent, ParticipantEvent } from '@samanom/contracts/intake';
import { projection } from '@samanom/event-store';
import { EntitySchema } from 'typeorm';

export interface HeardNameRow {
  readonly id: string;
  readonly name: string;
}

const heardNameRow = new EntitySchema<HeardNameRow>({
  name: 'heard-name',
  columns: { id: { type: 'uuid', primary: true }, name: { type: 'text' } },
});

/** What intake calls its cohorts and participants: all that networks needs of them. */
export const heardNames = projection<HeardNameRow, CohortEvent | ParticipantEvent>({
  name: 'heard-name',
  version: 2,
  entity: heardNameRow,
  row: (data) => ('participantId' in data ? data.participantId : data.cohortId),
  on: {
    CohortPlanned: (_, { cohortId, name }) => ({ id: cohortId, name }),
    CohortOpened: (_, { cohortId, name }) => ({ id: cohortId, name }),
    MunicipalityRegistered: (_, { participantId, name }) => ({ id: participantId, name }),
    JointParticipantFormed: (_, { participantId, name }) => ({ id: participantId, name }),
    OtherBodyRegistered: (_, { participantId, name }) => ({ id: participantId, name }),
  },
});
