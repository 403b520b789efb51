import type { Outcome } from '@samanom/contracts/intake';
import type { Api, TestBrowser } from '@samanom/infra/browser';

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

/** The cohort whose name begins so. */
export const cohortNamed = async (browser: TestBrowser, start: string): Promise<string> => {
  const { rows } = await browser
    .as('analyst')
    .get<Rows<{ cohortId: string; name: string }>>('/intake/cohorts');
  const found = rows.find(({ name }) => name.startsWith(start));
  if (!found) throw new Error(`there is no cohort ${start}`);
  return found.cohortId;
};

/** The cohort that anybody may try things in. */
export const trialCohort = (browser: TestBrowser): Promise<string> =>
  cohortNamed(browser, 'Prøvepulje (berre');

interface Wanted {
  /** By their numbers, the lead first. */
  readonly municipalities?: readonly string[];
  readonly cohortId?: string;
  readonly written?: object;
}

const stavanger = ['1103'];

/** An application with what is written of it; Stavanger’s alone, if nothing else is wanted. */
export const drafted = async (
  browser: TestBrowser,
  { municipalities = stavanger, cohortId, written = content }: Wanted = {},
): Promise<string> => {
  const [first = ''] = municipalities;
  const ids = await Promise.all(municipalities.map((number) => browser.municipality(number)));
  const { applicationId } = await browser
    .as(`contact:${first}`)
    .post<{ applicationId: string }>('/intake/applications', {
      cohortId: cohortId ?? (await trialCohort(browser)),
      lead: ids[0],
      municipalities: ids,
    });
  await write(browser, { applicationId, lead: first, version: 0, written });
  return applicationId;
};

interface Writing {
  readonly applicationId: string;
  readonly lead: string;
  /** Of the draft that it replaces. */
  readonly version: number;
  readonly written: object;
}

export const write = (browser: TestBrowser, { applicationId, lead, version, written }: Writing) =>
  browser
    .as(`contact:${lead}`)
    .put(
      `/intake/applications/${applicationId}/draft`,
      { content: written },
      { 'if-match': `"draft-${version}"` },
    );

/** The same, before its parties. */
export const presented = async (browser: TestBrowser, wanted: Wanted = {}): Promise<string> => {
  const applicationId = await drafted(browser, wanted);
  const [lead = ''] = wanted.municipalities ?? stavanger;
  await browser
    .as(`contact:${lead}`)
    .post(`/intake/applications/${applicationId}/presentation`, { draftVersion: 1 });
  return applicationId;
};

/** The same, sent in with all three parties of every municipality behind it. */
export const submitted = async (browser: TestBrowser, wanted: Wanted = {}): Promise<string> => {
  const applicationId = await drafted(browser, wanted);
  await sendIn(browser, { applicationId, ...wanted });
  return applicationId;
};

interface Sending {
  readonly applicationId: string;
  readonly municipalities?: readonly string[];
  readonly draftVersion?: number;
}

/** A draft presented, stood behind by everybody, and sent. */
export const sendIn = async (
  browser: TestBrowser,
  { applicationId, municipalities = stavanger, draftVersion = 1 }: Sending,
): Promise<void> => {
  const path = `/intake/applications/${applicationId}`;
  const contact = browser.as(`contact:${municipalities[0]}`);
  const { document } = await contact.post<{ document: string }>(`${path}/presentation`, {
    draftVersion,
  });
  for (const number of municipalities)
    for (const party of parties)
      await browser.as(`${party}:${number}`).post(`${path}/endorsements`, { document, mandate });
  await contact.post(`${path}/submission`);
};

/** The same, assessed to the end by the case worker, who recommends this. */
export const assessed = async (
  browser: TestBrowser,
  wanted: Wanted,
  outcome: Outcome,
): Promise<string> => {
  const applicationId = await submitted(browser, wanted);
  await recommend(browser, browser.as('case-worker'), applicationId, outcome);
  return applicationId;
};

export const recommend = async (
  browser: TestBrowser,
  caseWorker: Api,
  applicationId: string,
  outcome: Outcome,
): Promise<void> => {
  const path = `/intake/applications/${applicationId}`;
  await caseWorker.put(`${path}/assessors/${await browser.personOf('case-worker')}`);
  await caseWorker.post(`${path}/impartiality`);
  await caseWorker.post(`${path}/notes`, { note: 'Sjå òg på budsjettet.' });
  const reason = 'Måla kan etterprøvast.';
  const judge = (criterion: string, verdict: object) =>
    caseWorker.put(`${path}/judgements/${criterion}`, { verdict, reason });
  await judge('anchoring', { met: true });
  for (const criterion of ['motivation', 'goals', 'measures'])
    await judge(criterion, { points: 3 });
  await caseWorker.put(`${path}/recommendation`, { outcome, reason });
};
