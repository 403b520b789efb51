import type { Page } from 'playwright-core';
import type { LookedAt } from './looked-at.ts';
import type { Subjects } from './subjects.ts';

const caseWorker = 'case-worker';
const decider = 'decider';
const contact = 'contact:1648';
const ofCase =
  (which: 'admitted' | 'rejected' | 'assessed' | 'submitted' | 'presented' | 'drafted') =>
  ({ cases }: Subjects) => ({ applicationId: cases[which] });
const ofCohort = ({ cases: { cohortId } }: Subjects) => ({ cohortId });
const fromMidtreGauldal = 'Søknad frå Midtre Gauldal';
const writtenByMidtreGauldal = 'Søknaden frå Midtre Gauldal';
const of = '/applications/$applicationId';

/** One of each kind that a form has. */
const writtenFields = [
  ['title', 'Namnet på prosjektet'],
  ['themes', 'Tema'],
  ['challenge', 'Utfordring'],
  ['goals', 'Mål'],
  ['measures', 'Tiltak'],
  ['budget', 'Budsjett'],
  ['attachments', 'Vedlegg'],
] as const;

const chooseAllCases = async (page: Page): Promise<void> => {
  await page.getByRole('checkbox', { name: 'Vel alle på sida' }).check();
  await page.getByRole('button', { name: /^Kontroller \d+ sak/ }).click();
  await page.getByRole('heading', { level: 1, name: 'Kontroller vedtaket' }).waitFor();
};

export const pagesOfCases: readonly LookedAt[] = [
  { path: '/my-work', person: caseWorker, heading: 'Mi arbeidsliste' },
  { path: '/applications', person: caseWorker, heading: 'Søknader' },
  { path: '/applications/queue', person: caseWorker, heading: 'Søknadskø' },
  { path: of, person: caseWorker, heading: fromMidtreGauldal, of: ofCase('submitted') },
  { path: of, person: decider, heading: 'Søknad frå Arendal', of: ofCase('rejected') },
  { path: of, person: contact, heading: fromMidtreGauldal, of: ofCase('admitted') },
  { path: `${of}/assessment`, person: caseWorker, heading: /^Søknad frå/, of: ofCase('assessed') },
  {
    path: `${of}/assessment`,
    person: caseWorker,
    heading: fromMidtreGauldal,
    of: ofCase('submitted'),
  },
  {
    path: `${of}/outcome`,
    person: caseWorker,
    heading: 'Søknad frå Arendal',
    of: ofCase('rejected'),
  },
  {
    path: `${of}/timeline`,
    person: caseWorker,
    heading: fromMidtreGauldal,
    of: ofCase('admitted'),
  },
  {
    path: `${of}/difference`,
    person: caseWorker,
    heading: fromMidtreGauldal,
    of: ofCase('admitted'),
  },
  { path: `${of}/access`, person: 'auditor', heading: 'Innsyn', of: ofCase('admitted') },
  { path: '/applications/new', person: contact, heading: 'Begynn ein søknad' },
  {
    path: `${of}/draft`,
    person: contact,
    heading: writtenByMidtreGauldal,
    of: ofCase('drafted'),
  },
  {
    path: `${of}/draft/check`,
    person: contact,
    heading: 'Sjå over søknaden',
    of: ofCase('drafted'),
  },
  ...writtenFields.map(([part, heading]) => ({
    path: `${of}/draft/$part`,
    person: contact,
    heading,
    of: ({ cases }: Subjects) => ({ applicationId: cases.drafted, part }),
  })),
  {
    path: `${of}/endorsement`,
    person: 'elected:1648',
    heading: fromMidtreGauldal,
    of: ofCase('presented'),
  },
  { path: '/interests', person: caseWorker, heading: 'Interessemeldingar' },
  { path: '/cohorts', person: decider, heading: 'Puljer' },
  { path: '/cohorts/$cohortId', person: decider, heading: /^Prøvepulje/, of: ofCohort },
  {
    path: '/cohorts/$cohortId/difference',
    person: decider,
    heading: 'Kva som er endra i pulja',
    of: ofCohort,
  },
  {
    path: '/cohorts/$cohortId/reminders',
    person: caseWorker,
    heading: 'Påminningar om fristen',
    of: ofCohort,
  },
  {
    path: '/cohorts/$cohortId/decision',
    person: decider,
    heading: 'Kontroller vedtaket',
    of: ofCohort,
  },
  {
    path: '/cohorts/$cohortId',
    person: decider,
    heading: 'Kontroller vedtaket',
    of: ofCohort,
    then: chooseAllCases,
  },
  { path: '/letters', person: caseWorker, heading: 'Brev' },
  {
    path: '/letters/$letterId',
    person: caseWorker,
    heading: /^Brev /,
    of: ({ cases: { letterId } }) => ({ letterId }),
  },
  {
    path: '/decisions/$batchId/letters',
    person: caseWorker,
    heading: 'Brev om vedtaket',
    of: ({ cases }) => ({ batchId: cases.untoldAct }),
  },
];
