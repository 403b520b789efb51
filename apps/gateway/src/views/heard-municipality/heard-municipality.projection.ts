import type { MunicipalityNumberEvent, ParticipantEvent } from '@samanom/contracts/intake';
import { projection } from '@samanom/event-store';
import type { Period } from '@samanom/kernel';
import { EntitySchema } from 'typeorm';

interface HeldNumber extends Period {
  readonly number: string;
}

export interface HeardMunicipalityRow {
  /** Its participantId in intake: the id of the organisation. */
  readonly municipalityId: string;
  readonly name: string | null;
  readonly numbers: readonly HeldNumber[];
}

const heardMunicipalityRow = new EntitySchema<HeardMunicipalityRow>({
  name: 'heard-municipality',
  columns: {
    municipalityId: { type: 'uuid', primary: true },
    name: { type: 'text', nullable: true },
    numbers: { type: 'jsonb' },
  },
});

const unknown = (municipalityId: string): HeardMunicipalityRow => ({
  municipalityId,
  name: null,
  numbers: [],
});

/** The municipalities of which intake tells, as organisations at which roles are held. */
export const heardMunicipality = projection<
  HeardMunicipalityRow,
  ParticipantEvent | MunicipalityNumberEvent
>({
  name: 'heard-municipality',
  version: 1,
  entity: heardMunicipalityRow,
  row: (data) => ('number' in data ? data.municipalityId : data.participantId),
  on: {
    MunicipalityRegistered: (row: HeardMunicipalityRow | undefined, { participantId, name }) => ({
      ...(row ?? unknown(participantId)),
      name,
    }),
    MunicipalityNumberAssigned: (
      row: HeardMunicipalityRow | undefined,
      { municipalityId, number, from, to },
    ) => {
      const known = row ?? unknown(municipalityId);
      return { ...known, numbers: [...known.numbers, { number, from, to }] };
    },
    MunicipalityNumberEnded: (row, { number, from, to }) => ({
      ...row,
      numbers: row.numbers.map((held) =>
        held.number === number && held.from === from ? { ...held, to } : held,
      ),
    }),
  },
});
