import type { MunicipalityNumberEvent } from '@samanom/contracts/intake';
import { idOf, projection } from '@samanom/event-store';
import { EntitySchema } from 'typeorm';

export interface MunicipalityNumberRow {
  readonly assignmentId: string;
  readonly municipalityId: string;
  readonly number: string;
  readonly from: string;
  readonly to: string | null;
}

const municipalityNumberRow = new EntitySchema<MunicipalityNumberRow>({
  name: 'municipality-number',
  columns: {
    assignmentId: { type: 'uuid', primary: true },
    municipalityId: { type: 'uuid' },
    number: { type: 'text' },
    from: { type: 'date' },
    to: { type: 'date', nullable: true },
  },
  indices: [{ columns: ['municipalityId'] }, { columns: ['number'] }],
});

const assignmentOf = ({
  municipalityId,
  number,
  from,
}: Omit<MunicipalityNumberRow, 'assignmentId' | 'to'>) =>
  idOf('number-assignment', municipalityId, number, from);

/** Each period in which a municipality held a number. */
export const municipalityNumber = projection<MunicipalityNumberRow, MunicipalityNumberEvent>({
  name: 'municipality-number',
  version: 1,
  entity: municipalityNumberRow,
  row: assignmentOf,
  on: {
    MunicipalityNumberAssigned: (_, assigned) => ({
      assignmentId: assignmentOf(assigned),
      ...assigned,
    }),
    MunicipalityNumberEnded: (row, { to }) => ({ ...row, to }),
  },
});
