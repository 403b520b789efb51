import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ServiceUnderTest, eventually } from '@samanom/testing';
import { IntakeModule } from '../intake.module.ts';
import { intake } from '../intake.ts';
import { Programme, caseWorker, localPerson, reviewer } from './programme.ts';

let service: ServiceUnderTest;
let programme: Programme;
let sogne: string;
let interestId: string;
let after = '';

const mandate = { body: 'Administrasjonsutvalet', caseNumber: '14/412', date: '2014-03-11' };
const wish = (municipalityId: string) => ({
  municipalityId,
  mandate,
  text: 'Vi ønskjer å vere med i programmet.',
});
type Person = Parameters<ServiceUnderTest['token']>[0];
const express = async (as: Person, body: object = wish(sogne)) => {
  const answer = await service.ask('POST', '/interests', { as, body });
  after = answer.headers['event-id'] ?? after;
  return answer;
};
interface Row {
  readonly municipality: string;
  readonly document: string;
  readonly answer: string | null;
  readonly applied: boolean | null;
}
const list = async (as: Person, query = '') =>
  (
    await service.ask<{ total: number; rows: Row[] }>('GET', `/interests?after=${after}${query}`, {
      as,
    })
  ).body;

beforeAll(async () => {
  service = await ServiceUnderTest.start(IntakeModule, intake);
  programme = new Programme(service);
  sogne = await programme.municipality('Søgne');
});
afterAll(() => service.stop());

describe('an expression of interest', () => {
  it('is received outside a call, once, and seen by the municipality and the secretariat', async () => {
    const contact = localPerson('contact', sogne);
    const made = await express(contact);
    expect(made.status).toBe(201);
    interestId = String(made.body['interestId']);
    const again = await express(caseWorker);
    expect([again.status, again.body]).toEqual([201, made.body]);
    const another = { ...wish(sogne), mandate: { ...mandate, body: 'Kommunestyret' } };
    expect(await express(contact, another)).toMatchObject({
      status: 409,
      body: { code: 'interest-exists' },
    });

    for (const person of [contact, localPerson('employees', sogne), caseWorker])
      expect(await list(person)).toMatchObject({
        total: 1,
        rows: [{ municipality: 'Søgne', status: 'expressed', mandate, applied: null }],
      });
    const other = localPerson('contact', await programme.municipality('Songdalen'));
    expect(await list(other)).toMatchObject({ total: 0, rows: [] });
    expect(await express(other)).toMatchObject({
      status: 403,
      body: { code: 'not-your-municipality' },
    });
    const refused = await service.ask('GET', '/interests', { as: reviewer });
    expect(refused.status).toBe(403);
  });

  it('names what is wrong in a body', async () => {
    const bad = await express(caseWorker, { municipalityId: sogne, mandate: {}, text: ' ' });
    expect(bad.status).toBe(400);
    const fields = (bad.body['errors'] as { field: string }[]).map(({ field }) => field);
    expect(fields).toEqual(expect.arrayContaining(['/mandate', '/text']));
  });

  it('is answered: considered if a new round comes', async () => {
    const url = `/interests/${interestId}`;
    const body = { text: 'Ingen utlysing er open. Blir vurdert om det kjem ein ny runde.' };
    const answer = () => service.ask('POST', `${url}/answer`, { as: caseWorker, body });
    after = (await answer()).headers['event-id'] ?? after;
    expect(await answer()).toMatchObject({ status: 409, body: { code: 'interest-answered' } });

    const [row] = (await list(caseWorker, '&status=answered')).rows;
    const read = (as: Person, document: string) =>
      service.ask('GET', `${url}/documents/${document}`, { as });
    const contact = localPerson('contact', sogne);
    expect((await read(contact, row?.answer ?? '')).body['content']).toEqual(body);
    expect((await read(caseWorker, row?.document ?? '')).body['content']).toEqual({
      text: wish(sogne).text,
    });
    const stranger = localPerson('contact', '00000000-0000-4000-8000-000000000000');
    expect((await read(stranger, row?.answer ?? '')).status).toBe(404);
  });

  it('gives way to an application while a call is open, and is seen from that call', async () => {
    const cohortId = await programme.cohort();
    await eventually('the call is seen', async () => {
      const { body } = await service.ask('GET', '/cohorts', { as: caseWorker });
      return body['total'] === 1;
    });
    const late = await express(caseWorker, {
      ...wish(sogne),
      mandate: { ...mandate, caseNumber: '14/9' },
    });
    expect(late).toMatchObject({
      status: 409,
      body: { code: 'call-open', params: { cohort: 'Pulje 2' } },
    });
    expect(await list(caseWorker, `&cohortId=${cohortId}`)).toMatchObject({
      total: 1,
      rows: [{ municipality: 'Søgne', applied: false }],
    });
    const { applicationId } = await programme.anchored(cohortId, sogne);
    const before = await list(caseWorker, `&cohortId=${cohortId}`);
    expect(before.rows).toMatchObject([{ applied: false }]);
    const sent = await service.ask('POST', `/applications/${applicationId}/submission`, {
      as: localPerson('contact', sogne),
    });
    after = sent.headers['event-id'] ?? after;
    expect((await list(caseWorker, `&cohortId=${cohortId}`)).rows).toMatchObject([
      { applied: true },
    ]);
    const unknown = '/interests?cohortId=00000000-0000-4000-8000-000000000000';
    expect((await service.ask('GET', unknown, { as: caseWorker })).status).toBe(404);
  });
});
