import type { Identity } from '../dev-issuer/issuer.ts';
import type { Client } from './client.ts';
import { caseWorker, decider, operator } from './people.ts';

const content = {
  title: 'Frå deltid til heiltid',
  themes: ['full-time'],
  contact: 'Postmottaket',
  challenge: 'Mange arbeider ufrivillig deltid.',
  purpose: 'Betre tenester og eit betre arbeidsliv.',
  goals: [{ goal: 'Stilling', zeroPoint: '62 %', target: '70 %', date: '2014-12-31' }],
  measures: ['Kartlegging', 'Langturnus'],
  anchoring: 'Alle tre partar i styringsgruppa.',
  organisation: 'Styringsgruppe og prosjektgruppe.',
  budget: [{ item: 'Prosjektleiar', amountNok: 400_000 }],
};
const mandate = { body: 'Kommunestyret', caseNumber: '12/1127', date: '2012-09-01' };

export async function openCohort(client: Client): Promise<string> {
  const body = {
    name: 'Pulje 2',
    nature: 'programme',
    themes: ['full-time'],
    rules: { form: 'pulje-2', formVersion: 1, pageLimit: 5 },
    deadline: '2099-09-30T23:59:59.999+02:00',
  };
  const opened = await client.ask('POST', '/cohorts', { as: decider, body });
  return String(opened.body['cohortId']);
}

export interface Imported {
  /** Each writes one event. */
  readonly commands: number;
}

/** The real programme; broken off, it goes on where it was. */
export async function importProgramme(client: Client): Promise<Imported> {
  const asked = { as: operator, events: 0, timeoutMs: 60_000 };
  const { body } = await client.ask('POST', '/import', asked);
  return { commands: Number(body['commands']) };
}

/** Registered, its language decided, with a number in the one register of all: a race among all writers. */
export async function municipality(client: Client, nth: number): Promise<string> {
  const as = caseWorker;
  const body = { name: `Kommune ${nth}`, county: 'Rogaland' };
  const registered = await client.ask('POST', '/municipalities', { as, body });
  const id = String(registered.body['participantId']);
  const year = 1838 + Math.floor(nth / 7000);
  await Promise.all([
    client.ask('POST', `/municipalities/${id}/numbers`, {
      as,
      body: { number: String(2500 + (nth % 7000)), from: `${year}-01-01`, to: `${year}-12-31` },
    }),
    client.ask('POST', `/municipalities/${id}/language-decisions`, {
      as,
      body: { language: 'nn', from: '2020-01-01' },
    }),
  ]);
  return id;
}

export async function together(client: Client, members: readonly string[]): Promise<void> {
  const body = {
    name: 'Regionrådet',
    form: 'regional-council',
    members: members.map((municipalityId) => ({ municipalityId, from: null })),
  };
  await client.ask('POST', '/joint-participants', { as: caseWorker, body });
}

/** From the first draft until it is sent. */
export async function application(client: Client, cohortId: string, lead: string): Promise<void> {
  const of = (role: string): Identity => ({ sub: lead, organisation: lead, roles: [role] });
  const as = of('contact');
  const begun = { cohortId, lead, municipalities: [lead] };
  const drafted = await client.ask('POST', '/applications', { as, body: begun });
  const path = `/applications/${String(drafted.body['applicationId'])}`;
  const headers = { 'if-match': '"draft-0"' };
  const saving = { as, body: { content }, headers, events: 0, done: 'draft-changed' };
  await client.ask('PUT', `${path}/draft`, saving);
  const presented = await client.ask('POST', `${path}/presentation`, {
    as,
    body: { draftVersion: 1 },
  });
  const { document } = presented.body;
  for (const party of ['elected', 'administration', 'employees'])
    await client.ask('POST', `${path}/endorsements`, {
      as: of(party),
      body: { document, mandate, reservation: 'Kartlegginga må koma fyrst.' },
    });
  await client.ask('POST', `${path}/submission`, { as });
}
