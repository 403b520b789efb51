import type { ParticipationAnswer } from '@samanom/contracts/intake';
import { counties } from '../participants/counties.ts';

export interface CountyCount {
  readonly county: string;
  /** Distinct municipalities that take part, of each cohort. */
  readonly inCohort: readonly number[];
  /** Distinct municipalities in any of them. */
  readonly inAny: number;
}

type Takes = Pick<ParticipationAnswer, 'municipalities' | 'members'>;

/** The municipalities of a participation: those it has had a line for, and who is in it on the date. */
const municipalitiesOf = ({ municipalities, members }: Takes): readonly string[] => [
  ...municipalities,
  ...members.map(({ municipalityId }) => municipalityId),
];

/** Municipalities that take part, counted by county, from the south-east on and never by size; those of no known county last. */
export const byCounty = (
  cohorts: readonly (readonly Takes[])[],
  countyOf: ReadonlyMap<string, string>,
): readonly CountyCount[] => {
  const taking = cohorts.map((rows) => new Set(rows.flatMap(municipalitiesOf)));
  const any = new Set(taking.flatMap((ids) => [...ids]));
  const many = (ids: ReadonlySet<string>, is: (county: string) => boolean) =>
    [...ids].filter((id) => is(countyOf.get(id) ?? '')).length;
  const countOf = (county: string, is: (county: string) => boolean): CountyCount => ({
    county,
    inCohort: taking.map((ids) => many(ids, is)),
    inAny: many(any, is),
  });
  const names: readonly string[] = counties
    .toSorted((one, other) => one.code.localeCompare(other.code))
    .map(({ name }) => name);
  const unknown = countOf('', (county) => !names.includes(county));
  return [
    ...names.map((name) => countOf(name, (county) => county === name)),
    ...(unknown.inAny > 0 ? [unknown] : []),
  ];
};
