import type { MunicipalityNumberEvent } from '@samanom/contracts/intake';
import type { Aggregate, Period } from '@samanom/kernel';

export interface Assignment extends Period {
  readonly municipalityId: string;
  readonly number: string;
}

/**
 * The register of kommunenummer: one aggregate for all, as both rules look across municipalities. A number is at any
 * date one municipality's, and a municipality has at any date one number.
 */
export type MunicipalityNumbers = readonly Assignment[];

/** There is one register. */
export const THE_REGISTER = 'norway';

export const isSame =
  (one: Pick<Assignment, 'municipalityId' | 'number' | 'from'>) =>
  (other: Assignment): boolean =>
    one.municipalityId === other.municipalityId &&
    one.number === other.number &&
    one.from === other.from;

export const municipalityNumbers: Aggregate<MunicipalityNumbers, MunicipalityNumberEvent> = {
  name: 'municipality-numbers',
  initial: [],
  evolve: {
    MunicipalityNumberAssigned: (numbers, assignment) => [...numbers, assignment],
    MunicipalityNumberEnded: (numbers, ended) =>
      numbers.map((one) => (isSame(ended)(one) ? { ...one, to: ended.to } : one)),
  },
};
