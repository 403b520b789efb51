import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ServiceUnderTest } from '@samanom/testing';
import { IntakeModule } from '../intake.module.ts';
import { intake } from '../intake.ts';
import { Programme, caseWorker, localPerson, operator } from './programme.ts';

let service: ServiceUnderTest;
let after: string;

interface Row {
  readonly participationId: string;
  readonly participantId: string;
  readonly name: string;
  readonly endedBecause: string | null;
  readonly members: readonly {
    readonly name: string;
    readonly carriedBy: { readonly municipalityId: string; readonly name: string };
  }[];
}
type Counts = Readonly<Record<string, number>>;

const get = async <Body>(url: string) =>
  (
    await service.ask<Body>('GET', `${url}${url.includes('?') ? '&' : '?'}after=${after}`, {
      as: caseWorker,
    })
  ).body;
const command = async (method: 'POST' | 'PUT', url: string, body: unknown) => {
  const answer = await service.ask(method, url, { as: caseWorker, body });
  after = answer.headers['event-id'] ?? after;
  return answer;
};
const listed = async (query = '') =>
  (await get<{ rows: Row[] }>(`/participations?limit=200${query}`)).rows;
const named = async (name: string, query = '') => {
  const found = (await listed(query)).find((row) => row.name === name);
  if (!found) throw new Error(`${name} is in no list`);
  return found;
};
const countsOn = async (on: string) =>
  (await get<{ programme: Counts }>(`/programme/counts?on=${on}`)).programme;
const idOf = async (number: string) =>
  (await get<{ rows: Row[] }>(`/municipalities?number=${number}`)).rows[0]?.participantId ?? '';

beforeAll(async () => {
  service = await ServiceUnderTest.start(IntakeModule, intake);
  after = (await service.ask('POST', '/import', { as: operator })).headers['event-id'] ?? '';
});
afterAll(() => service.stop());

describe('a participation', () => {
  it('is found by whoever takes part in it, itself or as one of several', async () => {
    const innherred = await named('Innherred samkommune');
    const levanger = await idOf('1719');
    for (const participantId of [innherred.participantId, levanger])
      expect(await listed(`&participantId=${participantId}`)).toMatchObject([
        { participationId: innherred.participationId },
      ]);
    expect(await listed(`&participantId=${innherred.participationId}`)).toEqual([]);
  });

  it('has the members that the joint participant had on the date', async () => {
    const innherred = await named('Innherred samkommune');
    const frosta = await new Programme(service).municipality('Frosta');
    const url = `/joint-participants/${innherred.participantId}/members`;
    await command('POST', url, { municipalityId: frosta, from: '2014-01-01' });
    const membersOn = async (on: string) =>
      (await named('Innherred samkommune', `&on=${on}`)).members.map(({ name }) => name).toSorted();
    expect(await membersOn('2013-12-31')).toEqual(['Levanger', 'Verdal']);
    expect(await membersOn('2014-01-01')).toEqual(['Frosta', 'Levanger', 'Verdal']);
  });

  it('goes on under the new municipality; two that meet in one stay two', async () => {
    const successor = await new Programme(service).municipality('Indre Østfold');
    const merge = async (into: string, numbers: readonly string[], number: string | null = null) =>
      command('POST', `/municipalities/${into}/mergers`, {
        merged: await Promise.all(numbers.map(idOf)),
        on: '2020-01-01',
        number,
      });
    const before = await countsOn('2019-12-31');
    expect((await merge(await idOf('1103'), ['1141', '1142'])).status).toBe(204);
    expect((await merge(successor, ['0138', '0123'], '3014')).status).toBe(204);
    expect((await merge(await idOf('0602'), ['0625'], '3005')).status).toBe(204);
    expect((await merge(await idOf('1621'), ['1627'], '5057')).status).toBe(204);

    for (const name of ['Hobøl', 'Spydeberg']) {
      expect((await named(name, '&on=2019-12-31')).members).toMatchObject([
        { name, carriedBy: { name } },
      ]);
      expect((await named(name, '&on=2020-01-01')).members).toMatchObject([
        { name, carriedBy: { name: 'Indre Østfold', number: '3014' } },
      ]);
    }
    expect(await countsOn('2019-12-31')).toEqual(before);
    expect(await countsOn('2020-01-01')).toEqual({ ...before, carrierMunicipalities: 104 });
    expect(before).toMatchObject({
      participations: 110,
      municipalities: 109,
      carrierMunicipalities: 109,
    });
  });

  it('that ends stays counted as having taken part', async () => {
    const { participationId } = await named('Luster');
    const url = `/participations/${participationId}/end`;
    const ended = await command('PUT', url, { on: '2014-06-30', reason: 'Ny prioritering.' });
    expect(ended.status).toBe(204);
    const counts = { participations: 110, municipalities: 109 };
    expect(await countsOn('2014-06-30')).toMatchObject({
      ...counts,
      activeParticipations: 110,
      leftParticipations: 0,
    });
    expect(await countsOn('2014-07-01')).toMatchObject({
      ...counts,
      activeParticipations: 109,
      leftParticipations: 1,
    });
    expect(await listed('&state=left&on=2014-06-30')).toEqual([]);
    const [left] = await listed('&state=left&on=2014-07-01');
    expect(left).toMatchObject({ name: 'Luster', endedOn: '2014-06-30' });
    expect(await listed('&state=active&on=2014-07-01')).toHaveLength(110);
    const documents = `/participations/${participationId}/documents`;
    expect(await get(`${documents}/${left?.endedBecause ?? ''}`)).toMatchObject({
      content: { reason: 'Ny prioritering.' },
    });

    const again = await command('PUT', url, { on: '2015-06-30', reason: 'Igjen.' });
    expect(again).toMatchObject({ status: 409, body: { code: 'participation-ended' } });
    const unknown = url.replace(participationId, '00000000-0000-4000-8000-000000000000');
    const body = { on: '2014-06-30', reason: 'Ukjend.' };
    expect((await command('PUT', unknown, body)).status).toBe(404);
    expect((await command('PUT', url, { ...body, reason: ' ' })).status).toBe(400);
    const as = localPerson('contact', participationId);
    expect((await service.ask('PUT', url, { as, body })).status).toBe(403);
  });
});
