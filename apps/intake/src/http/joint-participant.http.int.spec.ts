import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ServiceUnderTest } from '@samanom/testing';
import { IntakeModule } from '../intake.module.ts';
import { intake } from '../intake.ts';
import { Programme, caseWorker, localPerson } from './programme.ts';

let service: ServiceUnderTest;
let sirdal: string;
let lyngdal: string;
let farsund: string;
let participantId: string;
let after = '';

beforeAll(async () => {
  service = await ServiceUnderTest.start(IntakeModule, intake);
  const programme = new Programme(service);
  sirdal = await programme.municipality('Sirdal');
  lyngdal = await programme.municipality('Lyngdal');
  farsund = await programme.municipality('Farsund');
  const { body } = await service.ask('POST', '/joint-participants', {
    as: caseWorker,
    body: {
      name: 'Listerregionen',
      form: 'cooperation',
      members: [sirdal, lyngdal].map((municipalityId) => ({ municipalityId, from: '2013-01-01' })),
    },
  });
  participantId = String(body['participantId']);
});
afterAll(() => service.stop());

const members = () => `/joint-participants/${participantId}/members`;
const command = async (method: 'POST' | 'PUT', url: string, body: unknown) => {
  const answer = await service.ask(method, url, { as: caseWorker, body });
  after = answer.headers['event-id'] ?? after;
  return answer;
};
const leave = (municipalityId: string, to: string) =>
  command('PUT', `${members()}/${municipalityId}/end`, { to, reason: 'Vedtak i kommunestyret.' });

interface Shown {
  readonly dissolvedOn: string | null;
  readonly members: readonly { readonly name: string; readonly leftBecause: string | null }[];
}
const show = async (query = '') =>
  (
    await service.ask<Shown>('GET', `/participants/${participantId}?after=${after}${query}`, {
      as: caseWorker,
    })
  ).body;
const namesOn = async (on: string) =>
  (await show(`&on=${on}`)).members.map(({ name }) => name).toSorted();

describe('a joint participant', () => {
  it('shows who was a member on a date, and why somebody left', async () => {
    const joined = { municipalityId: farsund, from: '2014-01-01', reason: 'Ønskjer å vere med.' };
    expect((await command('POST', members(), joined)).status).toBe(204);
    expect((await leave(sirdal, '2014-06-30')).status).toBe(204);
    expect(await namesOn('2012-12-31')).toEqual([]);
    expect(await namesOn('2013-12-31')).toEqual(['Lyngdal', 'Sirdal']);
    expect(await namesOn('2014-06-30')).toEqual(['Farsund', 'Lyngdal', 'Sirdal']);
    expect(await namesOn('2014-07-01')).toEqual(['Farsund', 'Lyngdal']);

    const { leftBecause } = (await show()).members.find(({ name }) => name === 'Sirdal') ?? {};
    const url = `/participants/${participantId}/documents/`;
    const as = caseWorker;
    const why = await service.ask('GET', `${url}${leftBecause ?? ''}`, { as });
    expect(why.body['content']).toEqual({ reason: 'Vedtak i kommunestyret.' });
    expect((await service.ask('GET', `${url}${'0'.repeat(64)}`, { as })).status).toBe(404);
  });

  it('refuses a period that overlaps another, and who leaves twice or never was there', async () => {
    const again = await command('POST', members(), { municipalityId: sirdal, from: '2014-06-30' });
    expect(again).toMatchObject({ status: 409, body: { code: 'member-already' } });
    expect(await leave(sirdal, '2014-06-30')).toMatchObject({ status: 204 });
    expect(await leave(sirdal, '2015-06-30')).toMatchObject({ body: { code: 'not-a-member' } });
    const stranger = '00000000-0000-4000-8000-000000000000';
    expect(await leave(stranger, '2015-06-30')).toMatchObject({ body: { code: 'not-a-member' } });
  });

  it('names what is wrong in a body, and is the case workers’ to change', async () => {
    const bad = await command('POST', members(), { municipalityId: 'x', from: '2014-02-30' });
    expect(bad.status).toBe(400);
    const fields = (bad.body['errors'] as { field: string }[]).map(({ field }) => field);
    expect(fields).toEqual(expect.arrayContaining(['/municipalityId', '/from']));
    const contact = await service.ask('POST', members(), {
      as: localPerson('contact', sirdal),
      body: { municipalityId: sirdal, from: '2015-01-01' },
    });
    expect(contact).toMatchObject({ status: 403, body: { code: 'permission-missing' } });
  });

  it('is no more once the last member has left; its history stays', async () => {
    await leave(farsund, '2015-06-30');
    await leave(lyngdal, '2015-12-31');
    expect(await show()).toMatchObject({ dissolvedOn: '2015-12-31' });
    expect(await namesOn('2015-12-31')).toEqual(['Lyngdal']);
    expect(await namesOn('2016-01-01')).toEqual([]);
    const late = { municipalityId: sirdal, from: '2016-01-01' };
    expect(await command('POST', members(), late)).toMatchObject({
      status: 409,
      body: { code: 'joint-participant-dissolved', params: { on: '2015-12-31' } },
    });
  });
});
