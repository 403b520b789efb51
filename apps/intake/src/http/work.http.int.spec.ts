import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { WorkPage } from '@samanom/contracts/intake';
import { ServiceUnderTest, type TestPerson } from '@samanom/testing';
import { IntakeModule } from '../intake.module.ts';
import { intake } from '../intake.ts';
import {
  Programme,
  caseWorker,
  fullContent,
  localPerson,
  operator,
  secondCall,
} from './programme.ts';

let service: ServiceUnderTest;
let programme: Programme;
let cohortId: string;
let [os, luster] = ['', ''];
const deadline = '2099-09-30T21:59:59.999Z';

beforeAll(async () => {
  service = await ServiceUnderTest.start(IntakeModule, intake);
  programme = new Programme(service);
});
afterAll(() => service.stop());
beforeEach(async () => {
  service.clock.at = undefined;
  cohortId = await programme.cohort();
  os = await programme.municipality('Os');
  luster = await programme.municipality('Luster');
});

const work = async (as: TestPerson, query = '') => {
  const { status, body } = await service.ask<WorkPage>('GET', `/work?${query}`, { as });
  expect(status).toBe(200);
  return body;
};
const contact = () => localPerson('contact', os);
const act = async (path: string, as: TestPerson, body?: object) => {
  const answer = await service.ask('POST', path, { as, ...(body && { body }) });
  expect(answer.status).toBeLessThan(300);
  return answer.headers['event-id'] ?? '';
};
/** Two municipalities and a text that only the elected of Luster stand behind. */
const presented = async () => {
  const applicationId = await programme.drafted(cohortId, os, luster);
  await programme.save(applicationId, os, fullContent);
  const { document } = (await programme.present(applicationId, os)).body;
  const { headers } = await programme.endorse(applicationId, 'elected', luster, document);
  return { applicationId, document, after: headers['event-id'] ?? '' };
};

describe('what waits for the applicants', () => {
  it('is first a draft to present, said in three languages, with the deadline of the call', async () => {
    const applicationId = await programme.drafted(cohortId, os);
    const { headers } = await service.ask('PUT', `/cohorts/${cohortId}/deadline`, {
      as: { roles: ['decider'], organisation: 'ministry' },
      body: { deadline: '2099-10-31T12:00:00Z', reason: 'Mange er sjuke.' },
    });
    const list = await work(contact(), `after=${headers['event-id'] ?? ''}`);
    expect(list).toEqual({
      total: 1,
      rows: [
        {
          kind: 'draft-to-present',
          subject: applicationId,
          applicationId,
          cohortId,
          parts: { municipality: 'Os', cohort: secondCall.name },
          sentence: {
            nb: 'Søknaden til Pulje 2 er et utkast. Den skal legges fram for partene.',
            nn: 'Søknaden til Pulje 2 er eit utkast. Han skal leggjast fram for partane.',
            en: 'The application to Pulje 2 is a draft. It is to be presented to the parties.',
          },
          deadline: '2099-10-31T12:00:00.000Z',
          since: expect.stringMatching(/^20.*Z$/),
          link: `/applications/${applicationId}/draft`,
        },
      ],
      counts: {
        'draft-to-present': 1,
        'parties-missing': 0,
        'application-to-submit': 0,
        'text-to-mend': 0,
      },
    });
    expect((await work(localPerson('contact', luster))).total).toBe(0);
  });

  it('is then who has not stood behind it: all of them for the lead, its own for each of the others', async () => {
    const { applicationId, after } = await presented();
    const {
      rows: [lead],
    } = await work(contact(), `after=${after}`);
    expect(lead).toMatchObject({ kind: 'parties-missing', applicationId, deadline });
    expect(lead?.sentence.nn).toBe(
      'Desse har ikkje stilt seg bak søknaden frå Os til Pulje 2: folkevalde i Os, administrasjonen i Os, ' +
        'tillitsvalde i Os, administrasjonen i Luster, tillitsvalde i Luster.',
    );
    const { rows } = await work(localPerson('contact', luster));
    expect(rows).toMatchObject([
      { parts: { missing: [{ party: 'administration' }, { party: 'employees' }] } },
    ]);
  });

  it('is the text itself for each party that does not stand behind it, and again once it is another', async () => {
    const { applicationId, after } = await presented();
    const of = async (role: string, municipality: string, query = '') =>
      (await work(localPerson(role, municipality), query)).rows.map(({ kind }) => kind);
    expect(await of('elected', os, `after=${after}`)).toEqual(['text-to-endorse']);
    expect(await of('employees', luster)).toEqual(['text-to-endorse']);
    expect(await of('elected', luster)).toEqual([]);
    const both = { ...localPerson('elected', os), roles: ['elected', 'employees'] };
    expect((await work(both)).total).toBe(0);

    await programme.save(applicationId, os, { ...fullContent, purpose: 'Noko anna.' }, 1);
    const { headers } = await programme.present(applicationId, os, 2);
    expect(await of('elected', luster, `after=${headers['event-id'] ?? ''}`)).toEqual([
      'text-to-endorse',
    ]);
  });

  it('is sending it once all stand behind it, and mending it when it comes back, until its own last moment', async () => {
    const { applicationId, after } = await programme.anchored(cohortId, os);
    expect((await work(contact(), `after=${after}`)).rows).toMatchObject([
      { kind: 'application-to-submit', applicationId, deadline },
    ]);
    await act(`/applications/${applicationId}/submission`, contact());
    const back = await act(`/applications/${applicationId}/return`, caseWorker, {
      reason: 'Måla manglar tal.',
      resubmitBy: '2100-01-31T23:59:59+01:00',
    });
    const { rows } = await work(contact(), `after=${back}`);
    expect(rows).toMatchObject([
      { kind: 'text-to-mend', applicationId, deadline: '2100-01-31T22:59:59.000Z' },
    ]);
  });

  it('is nothing once it is too late', async () => {
    await presented();
    service.clock.at = '2099-09-30T21:59:59.999Z';
    expect((await work(contact())).total).toBe(1);
    service.clock.at = '2099-09-30T22:00:00.000Z';
    expect((await work(contact())).total).toBe(0);
    expect((await work(localPerson('elected', os))).total).toBe(0);
  });

  it('comes by deadline, in pages, of one kind when asked; and as it was before', async () => {
    const later = await programme.drafted(await programme.cohort('2100-01-01T12:00:00Z'), os);
    const first = await programme.drafted(cohortId, os);
    const second = await programme.drafted(cohortId, os);
    const { after } = await presented();
    const { rows } = await work(contact(), `kind=draft-to-present&after=${after}`);
    expect(rows.map(({ subject }) => subject)).toEqual([first, second, later]);
    const page = await work(contact(), 'kind=draft-to-present&limit=1&offset=1');
    expect(page).toMatchObject({ total: 3, rows: [{ subject: second }] });
    expect(page.counts).toMatchObject({ 'draft-to-present': 3, 'parties-missing': 1 });

    const then = new Date().toISOString();
    await programme.save(later, os, fullContent);
    const { headers } = await programme.present(later, os);
    const now = await work(contact(), `after=${headers['event-id'] ?? ''}`);
    expect(now.counts).toMatchObject({ 'draft-to-present': 2, 'parties-missing': 2 });
    const before = await work(contact(), `asOf=${then}`);
    expect(before.counts).toMatchObject({ 'draft-to-present': 3, 'parties-missing': 1 });
    expect((await work(contact(), 'asOf=2012-03-03T12:00:00Z')).total).toBe(0);
  });

  it('is for those who have work here, of kinds that there are', async () => {
    expect((await service.ask('GET', '/work', { as: operator })).status).toBe(403);
    expect((await service.ask('GET', '/work?kind=rest', { as: contact() })).status).toBe(400);
  });
});
