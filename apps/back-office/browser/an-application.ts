import type { TestBrowser } from '@samanom/infra/browser';

interface Rows<Row> {
  readonly rows: readonly Row[];
}

/** What the form asks for, said briefly. */
export const content = {
  title: 'Frå deltid til heiltid',
  themes: ['full-time'],
  contact: 'Postmottaket',
  challenge: 'Mange arbeider ufrivillig deltid.',
  purpose: 'Betre tenester og eit betre arbeidsliv.',
  goals: [{ goal: 'Gjennomsnittleg stilling', zeroPoint: '62 %', target: '70 %' }],
  measures: ['Kartlegging', 'Langturnus'],
  anchoring: 'Alle tre partane er med i styringsgruppa.',
  organisation: 'Styringsgruppe og prosjektgruppe.',
  budget: [{ item: 'Prosjektleiar', amountNok: 400_000 }],
};

const parties = ['elected', 'administration', 'employees'] as const;
const mandate = { body: 'Kommunestyret', caseNumber: '24/101', date: '2024-05-02' };

/** The cohort that anybody may try things in. */
export const trialCohort = async (browser: TestBrowser): Promise<string> => {
  const { rows } = await browser
    .as('analyst')
    .get<Rows<{ cohortId: string; nature: string; name: string }>>('/intake/cohorts');
  const trial = rows.find(({ name }) => name.startsWith('Prøvepulje (berre'));
  if (!trial) throw new Error('there is no trial cohort');
  return trial.cohortId;
};

interface Wishes {
  /** The municipality that leads it: Stavanger, unless another is named. */
  readonly by?: string;
  readonly others?: readonly string[];
  readonly written?: object;
}

/** An application that one municipality leads, alone or with others, with what is written of it. */
export const drafted = async (
  browser: TestBrowser,
  { by = '1103', others = [], written = content }: Wishes = {},
): Promise<string> => {
  const [lead, ...rest] = await Promise.all(
    [by, ...others].map((number) => browser.municipality(number)),
  );
  const contact = browser.as(`contact:${by}`);
  const { applicationId } = await contact.post<{ applicationId: string }>('/intake/applications', {
    cohortId: await trialCohort(browser),
    lead,
    municipalities: [lead, ...rest],
  });
  await contact.put(
    `/intake/applications/${applicationId}/draft`,
    { content: written },
    { 'if-match': '"draft-0"' },
  );
  return applicationId;
};

/** The same, before its parties. */
export const presented = async (browser: TestBrowser): Promise<string> => {
  const applicationId = await drafted(browser);
  await browser
    .as('contact:1103')
    .post(`/intake/applications/${applicationId}/presentation`, { draftVersion: 1 });
  return applicationId;
};

/** The same, sent in with all three parties behind it. */
export const submitted = async (browser: TestBrowser, by = '1103'): Promise<string> => {
  const applicationId = await drafted(browser, { by });
  const path = `/intake/applications/${applicationId}`;
  const contact = browser.as(`contact:${by}`);
  const { document } = await contact.post<{ document: string }>(`${path}/presentation`, {
    draftVersion: 1,
  });
  for (const party of parties)
    await browser.as(`${party}:${by}`).post(`${path}/endorsements`, { document, mandate });
  await contact.post(`${path}/submission`);
  return applicationId;
};

/** The same, assessed by the case worker, who recommends this. */
export const assessed = async (
  browser: TestBrowser,
  by: string,
  outcome: 'admitted' | 'waiting-list' | 'rejected',
): Promise<string> => {
  const applicationId = await submitted(browser, by);
  const path = `/intake/applications/${applicationId}`;
  const caseWorker = browser.as('case-worker');
  await caseWorker.put(`${path}/assessors/${await browser.personOf('case-worker')}`);
  await caseWorker.post(`${path}/impartiality`);
  const reason = 'Måla kan etterprøvast.';
  const judge = (criterion: string, verdict: object) =>
    caseWorker.put(`${path}/judgements/${criterion}`, { verdict, reason });
  await judge('anchoring', { met: true });
  for (const criterion of ['motivation', 'goals', 'measures'])
    await judge(criterion, { points: 3 });
  await caseWorker.put(`${path}/recommendation`, { outcome, reason });
  return applicationId;
};
