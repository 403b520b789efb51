import { municipalityName } from './municipality-names.ts';
import { choicesOf, idOf } from './random.ts';
import { contentOf, type Content, type Language } from './texts.ts';

/** As many municipalities as make a cohort in which each applies once. */
const MOST_MUNICIPALITIES = 1_000;
export const CASES_A_COHORT = 1_000;

export interface PlannedMunicipality {
  readonly municipalityId: string;
  readonly name: string;
  /** No kommunenummer of Norway's begins with 9. */
  readonly number: string;
  readonly language: Language;
}

/** The same for every seed, as numbers are one municipality's only. */
export const municipalityPlan = (n: number): PlannedMunicipality => ({
  municipalityId: idOf('municipality', n),
  name: municipalityName(n),
  number: String(9_000 + n),
  language: n % 3 === 0 ? 'nn' : 'nb',
});

/** How far an application comes. */
export type Stage = 'drafted' | 'presented' | 'submitted' | 'returned' | 'assessed' | 'decided';
export type Outcome = 'admitted' | 'rejected' | 'waiting-list';

export interface PlannedApplication {
  readonly n: number;
  readonly applicationId: string;
  readonly cohort: number;
  /** The first is the lead. */
  readonly municipalities: readonly PlannedMunicipality[];
  readonly content: Content;
  readonly language: Language;
  readonly stage: Stage;
  /** It was sent back once, mended and sent again. */
  readonly sentAgain: boolean;
  readonly reserved: boolean;
  readonly remarked: boolean;
  /** Numbers of case workers. */
  readonly assessors: readonly number[];
  readonly outcome: Outcome;
  readonly caseNumber: string;
}

const CASE_WORKERS = [1, 2, 3, 4, 5, 6];

const stageOf = (lot: number): Stage => {
  if (lot <= 8) return 'drafted';
  if (lot <= 15) return 'presented';
  if (lot <= 24) return 'submitted';
  if (lot <= 28) return 'returned';
  return lot <= 45 ? 'assessed' : 'decided';
};

const outcomeOf = (lot: number): Outcome => {
  if (lot <= 55) return 'admitted';
  return lot <= 80 ? 'rejected' : 'waiting-list';
};

export interface Size {
  readonly seed: number;
  readonly applications: number;
}

export const municipalityCount = ({ applications }: Size): number =>
  Math.min(applications, MOST_MUNICIPALITIES);

export const cohortCount = ({ applications }: Size): number =>
  Math.ceil(applications / CASES_A_COHORT);

export const cohortIdOf = (seed: number, cohort: number): string => idOf('cohort', seed, cohort);

/** The n-th application of a seed is the same, however many there are. */
export const applicationPlan = (seed: number, n: number): PlannedApplication => {
  const choices = choicesOf('application', seed, n);
  const lead = municipalityPlan(n % MOST_MUNICIPALITIES);
  const neighbour = municipalityPlan(Math.max(0, (n % MOST_MUNICIPALITIES) - 1));
  const isJoint = choices.happens(0.12) && neighbour.municipalityId !== lead.municipalityId;
  const stage = stageOf(choices.between(1, 100));
  return {
    n,
    applicationId: idOf('application', seed, n),
    cohort: Math.floor(n / CASES_A_COHORT),
    municipalities: isJoint ? [lead, neighbour] : [lead],
    content: contentOf(choices, lead.language, lead.name),
    language: lead.language,
    stage,
    sentAgain: ['submitted', 'assessed', 'decided'].includes(stage) && choices.happens(0.2),
    reserved: choices.happens(0.1),
    remarked: choices.happens(0.15),
    assessors: choices.some(CASE_WORKERS, choices.happens(0.3) ? 2 : 1),
    outcome: outcomeOf(choices.between(1, 100)),
    caseNumber: `${choices.between(23, 26)}/${choices.between(100, 4_000)}`,
  };
};
