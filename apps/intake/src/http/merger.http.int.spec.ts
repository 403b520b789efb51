import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ServiceUnderTest } from '@samanom/testing';
import { IntakeModule } from '../intake.module.ts';
import { intake } from '../intake.ts';
import { Programme, caseWorker, operator } from './programme.ts';

let service: ServiceUnderTest;
let programme: Programme;
let after: string;
const ids = new Map<string, string>();

interface Found {
  readonly total: number;
  readonly rows: readonly { readonly participantId: string; readonly name: string }[];
}
const get = <Body = Record<string, unknown>>(url: string) =>
  service.ask<Body>('GET', `${url}${url.includes('?') ? '&' : '?'}after=${after}`, {
    as: caseWorker,
  });
const idOf = async (number: string): Promise<string> => {
  const { body } = await get<Found>(`/municipalities?number=${number}&on=2012-06-01`);
  return body.rows[0]?.participantId ?? '';
};
const command = async (url: string, body: unknown, method: 'POST' | 'PUT' = 'POST') => {
  const answer = await service.ask(method, url, { as: caseWorker, body });
  after = answer.headers['event-id'] ?? after;
  return answer;
};
const merge = (
  successor: string,
  merged: readonly string[],
  on: string,
  number: string | null = null,
) => command(`/municipalities/${successor}/mergers`, { merged, on, number });
const id = (name: string) => ids.get(name) ?? '';

beforeAll(async () => {
  service = await ServiceUnderTest.start(IntakeModule, intake);
  programme = new Programme(service);
  const { headers } = await service.ask('POST', '/import', { as: operator });
  after = headers['event-id'] ?? '';
  for (const [name, number] of [
    ['Finnøy', '1141'],
    ['Rennesøy', '1142'],
    ['Stavanger', '1103'],
    ['Hobøl', '0138'],
    ['Spydeberg', '0123'],
    ['Andebu', '0719'],
  ] as const)
    ids.set(name, await idOf(number));
  for (const [name, number] of [
    ['Askim', '0124'],
    ['Eidsberg', '0125'],
    ['Trøgstad', '0122'],
    ['Sandefjord', '0706'],
  ] as const) {
    ids.set(name, await programme.municipality(name));
    const period = { number, from: '2012-01-01', to: null };
    await command(`/municipalities/${id(name)}/numbers`, period);
  }
  ids.set('Indre Østfold', await programme.municipality('Indre Østfold'));
});
afterAll(() => service.stop());

describe('municipalities that merge', () => {
  it('go on as one of them: Finnøy and Rennesøy are Stavanger from 2020', async () => {
    const merged = ['Finnøy', 'Rennesøy'].map(id);
    expect((await merge(id('Stavanger'), merged, '2020-01-01')).status).toBe(204);

    const then = await get<Found>('/municipalities?number=1141&on=2019-12-31');
    expect(then.body.rows).toMatchObject([{ name: 'Finnøy', number: '1141', mergedInto: null }]);
    expect((await get('/municipalities?number=1141&on=2020-01-01')).body).toMatchObject({
      total: 0,
    });
    const found = await get('/municipalities/by-number/1141?on=2019-12-31');
    expect(found.body).toMatchObject({
      municipality: { name: 'Finnøy', number: '1141' },
      today: { name: 'Stavanger', number: '1103' },
      chain: [
        { name: 'Finnøy', from: '2012-01-01', to: '2019-12-31', because: null },
        { name: 'Stavanger', from: '2020-01-01', to: null, because: 'merged' },
      ],
    });
    expect((await get(`/participants/${id('Finnøy')}`)).body).toMatchObject({
      mergedInto: { name: 'Stavanger', on: '2020-01-01' },
    });
    const stavanger = (await get(`/participants/${id('Stavanger')}?on=2020-01-01`)).body;
    expect(stavanger['tookUp']).toMatchObject([{ name: 'Finnøy' }, { name: 'Rennesøy' }]);
    const before = (await get(`/participants/${id('Stavanger')}?on=2019-12-31`)).body;
    expect(before).toMatchObject({ tookUp: [], number: '1103' });
  });

  it('go on as a new one: five are Indre Østfold, 3014 and then 3118', async () => {
    const merged = ['Hobøl', 'Spydeberg', 'Askim', 'Eidsberg', 'Trøgstad'].map(id);
    expect((await merge(id('Indre Østfold'), merged, '2020-01-01', '3014')).status).toBe(204);
    const url = `/municipalities/${id('Indre Østfold')}/numbers`;
    await command(`${url}/3014/end`, { to: '2023-12-31' }, 'PUT');
    await command(url, { number: '3118', from: '2024-01-01', to: null });

    const { body } = await get<{ chain: { number: string; because: string }[] }>(
      '/municipalities/by-number/0138?on=2013-01-01',
    );
    expect(body.chain.map(({ number, because }) => [number, because])).toEqual([
      ['0138', null],
      ['3014', 'merged'],
      ['3118', 'number-changed'],
    ]);
    expect(body).toMatchObject({ today: { name: 'Indre Østfold', number: '3118' } });
  });

  it('keep a chain of numbers: Andebu 0719, 0710, 3804, 3907', async () => {
    const sandefjord = id('Sandefjord');
    expect((await merge(sandefjord, [id('Andebu')], '2017-01-01', '0710')).status).toBe(204);
    const url = `/municipalities/${sandefjord}/numbers`;
    await command(`${url}/0710/end`, { to: '2019-12-31' }, 'PUT');
    await command(url, { number: '3804', from: '2020-01-01', to: '2023-12-31' });
    await command(url, { number: '3907', from: '2024-01-01', to: null });

    type Chain = { municipality: object; today: object; chain: { number: string }[] };
    const from = async (number: string, on: string) =>
      (await get<Chain>(`/municipalities/by-number/${number}?on=${on}`)).body;
    const andebu = await from('0719', '2013-01-01');
    expect(andebu.chain.map(({ number }) => number)).toEqual(['0719', '0710', '3804', '3907']);
    expect(andebu).toMatchObject({ municipality: { name: 'Andebu' }, today: { number: '3907' } });
    expect((await from('0710', '2018-01-01')).municipality).toMatchObject({ name: 'Sandefjord' });
    expect(await get('/municipalities/by-number/0719?on=2017-01-01')).toMatchObject({
      status: 404,
      body: { code: 'number-unheld', params: { number: '0719', on: '2017-01-01' } },
    });
    expect((await get('/municipalities/by-number/0719')).status).toBe(404);
    expect((await get('/municipalities/by-number/3907')).body).toMatchObject({
      municipality: { name: 'Sandefjord' },
    });
  });

  it('decide their written language anew', async () => {
    const url = `/municipalities/${id('Stavanger')}/language-decisions`;
    await command(url, { language: 'neutral', from: '1990-01-01' });
    const language = async (on: string) => {
      const { body } = await get(`/participants/${id('Stavanger')}?on=${on}`);
      return [body['language'], body['languageUndecidedFrom']];
    };
    expect(await language('2019-12-31')).toEqual(['neutral', null]);
    expect(await language('2020-01-01')).toEqual([null, '2020-01-01']);
    await command(url, { language: 'nb', from: '2020-06-01' });
    expect(await language('2020-05-31')).toEqual([null, '2020-01-01']);
    expect(await language('2020-06-01')).toEqual(['nb', null]);

    const undecidedOn = async (on: string) => {
      const { body } = await get<Found>(`/municipalities?languageUndecided=true&on=${on}`);
      return body.rows.map(({ name }) => name);
    };
    expect(await undecidedOn('2016-12-31')).toEqual([]);
    expect(await undecidedOn('2020-05-31')).toEqual(['Indre Østfold', 'Sandefjord', 'Stavanger']);
    expect(await undecidedOn('2020-06-01')).toEqual(['Indre Østfold', 'Sandefjord']);
  });

  it('do so once, with others, who are there, on a day when they are there', async () => {
    const finnoy = id('Finnøy');
    const again = await merge(id('Stavanger'), [id('Rennesøy'), finnoy], '2020-01-01');
    expect([again.status, again.headers['stream-version']]).toEqual([204, expect.any(String)]);
    const code = async (...asked: Parameters<typeof merge>) => (await merge(...asked)).body['code'];
    const nobody = '00000000-0000-4000-8000-000000000000';
    expect(await code(id('Askim'), [finnoy], '2021-01-01')).toBe('municipality-merged');
    expect(await code(id('Stavanger'), [id('Stavanger')], '2021-01-01')).toBe('merges-with-itself');
    expect(await code(id('Stavanger'), [nobody], '2021-01-01')).toBe('municipality-unknown');
    expect(await code(nobody, [id('Stavanger')], '2021-01-01')).toBe('participant-unknown');
    expect(await code(finnoy, [id('Stavanger')], '2021-01-01')).toBe('municipality-merged');
    expect(await code(finnoy, [id('Stavanger')], '2019-01-01')).toBe('merger-out-of-order');
    expect(await code(id('Sandefjord'), [id('Stavanger')], '2010-01-01')).toBe(
      'merger-out-of-order',
    );
    const bodies = [
      { merged: [], on: '2020-01-01', number: null },
      { merged: [finnoy, finnoy], on: '2020-01-01', number: null },
      { merged: [finnoy], on: '2020-02-30', number: null },
      { merged: [finnoy], on: '2020-01-01', number: '12' },
    ];
    for (const body of bodies)
      expect((await command(`/municipalities/${id('Stavanger')}/mergers`, body)).status).toBe(400);
  });
});
