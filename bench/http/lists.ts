import { ends, themes } from '../contestants/case-story.ts';
import { cohortIdOf, municipalityIdOf } from '../contestants/full-store.ts';

/** A list that is asked for, somewhat otherwise each time. */
export interface List {
  readonly name: string;
  readonly path: (n: number) => string;
  /** Who asks; a decider unless something else is said. */
  readonly as?: { readonly organisation: string; readonly roles: readonly string[] };
}

const nth = <One>(all: readonly One[], n: number): One => all[n % all.length] as One;
const searched = ['fjord', 'os', 'Stavanger', 'dalen', 'ø', 'prøve', 'finst ikkje'];

/** A page of 50 each. */
export const pages: readonly List[] = [
  { name: 'applications', path: () => '/applications' },
  { name: 'applications by status', path: (n) => `/applications?status=${nth(ends, n)}` },
  { name: 'applications by theme', path: (n) => `/applications?theme=${nth(themes, n)}` },
  {
    name: 'applications searched',
    path: (n) => `/applications?search=${encodeURIComponent(nth(searched, n))}`,
  },
  {
    name: 'applications by name of the lead',
    path: (n) => `/applications?sort=${n % 2 === 0 ? '' : '-'}leadName`,
  },
  { name: 'applications, far down', path: (n) => `/applications?offset=${9_000 + (n % 900)}` },
  {
    name: 'applications of a cohort',
    path: (n) => `/applications?cohortId=${cohortIdOf(n % 10)}&sort=-submittedAt`,
  },
  {
    name: "a municipality's own applications",
    path: () => '/applications',
    as: { organisation: municipalityIdOf(7), roles: ['contact'] },
  },
  { name: "a decider's work", path: () => '/work' },
  { name: 'participants', path: (n) => `/participants?offset=${(n * 50) % 900}` },
  {
    name: 'participants searched',
    path: (n) => `/participants?search=${encodeURIComponent(nth(searched, n))}`,
  },
];

/** No list of 50, but a cohort whole: every case of 1,000, with what is recommended. */
export const decisionPage: List = {
  name: 'decision page of 1,000 cases',
  path: (n) => `/cohorts/${cohortIdOf(n % 10)}/decision-page`,
};
