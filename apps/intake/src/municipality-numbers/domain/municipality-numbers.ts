import type { MunicipalitiesMerged, MunicipalityRegisterEvent } from '@samanom/contracts/intake';
import type { Aggregate, Period } from '@samanom/kernel';

export interface Assignment extends Period {
  readonly municipalityId: string;
  readonly number: string;
}

/** From `on`, the successor is there in the place of those merged. */
export type Merger = Readonly<Parameters<typeof MunicipalitiesMerged>[0]>;

/**
 * The register of kommunenummer and mergers: one aggregate for all, as its rules look across municipalities. A number is
 * at any date one municipality's, a municipality has at any date one number, and it becomes part of another once.
 */
export interface MunicipalityNumbers {
  readonly assignments: readonly Assignment[];
  readonly mergers: readonly Merger[];
}

/** There is one register. */
export const THE_REGISTER = 'norway';

export const isSame =
  (one: Pick<Assignment, 'municipalityId' | 'number' | 'from'>) =>
  (other: Assignment): boolean =>
    one.municipalityId === other.municipalityId &&
    one.number === other.number &&
    one.from === other.from;

/** How a municipality ceased, if it did. */
export const endOf = (
  { mergers }: Pick<MunicipalityNumbers, 'mergers'>,
  municipalityId: string,
): Merger | undefined => mergers.find(({ merged }) => merged.includes(municipalityId));

export const municipalityNumbers: Aggregate<MunicipalityNumbers, MunicipalityRegisterEvent> = {
  name: 'municipality-numbers',
  initial: { assignments: [], mergers: [] },
  evolve: {
    MunicipalityNumberAssigned: (register, assignment) => ({
      ...register,
      assignments: [...register.assignments, assignment],
    }),
    MunicipalityNumberEnded: (register, ended) => ({
      ...register,
      assignments: register.assignments.map((one) =>
        isSame(ended)(one) ? { ...one, to: ended.to } : one,
      ),
    }),
    MunicipalitiesMerged: (register, merger) => ({
      ...register,
      mergers: [...register.mergers, merger],
    }),
  },
};
