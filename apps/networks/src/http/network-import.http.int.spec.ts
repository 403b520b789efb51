import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { FindingAnswer } from '@samanom/contracts/intake';
import type { MembershipCounts, NetworkPage, OneNetworkAnswer } from '@samanom/contracts/networks';
import { readPrintedLeaders } from '@samanom/programme/printed-lists';
import { eventually, type TestPerson } from '@samanom/testing';
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { countedInPrint, type Counted } from './counted-in-print.ts';
import { NetworksUnderTest, afterOf, caseWorker } from './networks-under-test.ts';
import { tellPrintedProgramme } from './printed-programme.ts';

const operator: TestPerson = { roles: ['operator'], organisation: 'secretariat' };
const analyst: TestPerson = { roles: ['analyst'], organisation: 'secretariat' };

const people = new Map(
  readPrintedLeaders()
    .flatMap(({ names }) => names)
    .map((name) => [name, randomUUID()]),
);
const leaders = readPrintedLeaders().map(({ network, names }) => ({
  network,
  personIds: names.map((name) => people.get(name) ?? ''),
}));

let world: NetworksUnderTest;
let after = '';
const run = (as = operator) =>
  world.service.ask<{ commands: number; events: number; findings: number }>('POST', '/import', {
    as,
    body: { leaders },
  });

beforeAll(async () => {
  world = await NetworksUnderTest.start();
  const early = await run();
  expect(early).toMatchObject({ status: 409, body: { code: 'programme-not-heard' } });
  await tellPrintedProgramme(world.intake);
  await eventually(
    'the programme is heard',
    async () => {
      const answer = await run();
      after = afterOf(answer);
      return answer.status === 200;
    },
    60_000,
  );
}, 120_000);
afterAll(() => world.stop());

const networks = async (query = '') => (await world.list(`?limit=50&${after}${query}`)).rows;
const named = async (name: string): Promise<OneNetworkAnswer> => {
  const network = (await networks()).find((one) => one.name === name);
  return (await world.show(network?.networkId ?? '', `on=2013-06-01&${after}`)).body;
};
const ask = async <Body>(url: string, as = caseWorker): Promise<Body> =>
  (await world.service.ask<Body>('GET', url, { as })).body;

describe('the import of the real networks', () => {
  it('forms sixteen, with their printed names, leaders, geography and members', async () => {
    expect(await networks()).toHaveLength(16);
    const innovasjon = await named('Innovasjon');
    expect(innovasjon.leaders.map(({ leads }) => leads)).toEqual([true, true]);
    expect(innovasjon.counts).toEqual({ memberships: 6, participants: 6, municipalities: 6 });
    const mixed = await named('Omdømme med øvrige tema');
    expect(mixed.counts).toEqual({ memberships: 9, participants: 9, municipalities: 10 });
    const lister = await named('Innovasjon: Listerregionen');
    expect(lister.geography).toBe('Listerregionen');
    expect(lister.members.filter(({ admitted }) => !admitted).map(({ name }) => name)).toEqual([
      'Farsund',
      'Kvinesdal',
    ]);
    const nord = await named('Kompetanse Nord');
    expect(nord.members.find(({ name }) => name === 'Bø i Nordland')?.printed).toMatchObject({
      order: 4,
      as: 'Vesterålen Regionråd (Andøy, Hadsel, Sortland, Bø, Lødingen og Øksnes)',
    });
  });

  it('leaves Arendal in pulje 2 on the work list, and nobody else', async () => {
    const { rows } = await ask<{ rows: { name: string; cohort: string }[] }>(
      `/memberships?network=none&${after}`,
    );
    expect(rows).toMatchObject([{ name: 'Arendal', cohort: 'Pulje 2' }]);
  });

  it('places Sortland and Songdalen in two networks', async () => {
    const { rows } = await ask<{ rows: { name: string; networkIds: string[] }[] }>(
      `/memberships?network=any&limit=200&${after}`,
    );
    const several = rows.filter(({ networkIds }) => networkIds.length > 1);
    expect(several.map(({ name }) => name)).toEqual(['Songdalen', 'Sortland']);
  });

  it('changes nothing when it is run again, nor when it is run by two at once', async () => {
    const again = await Promise.all([run(), run()]);
    expect(again.map(({ status, body }) => [status, body.events])).toEqual([
      [200, 0],
      [200, 0],
    ]);
    expect((await run(caseWorker)).status).toBe(403);
  });

  it('leaves no name of a person in the database', async () => {
    const client = new pg.Client(world.service.database.ownerUrl);
    await client.connect();
    const { rows } = await client.query<{ text: string }>(
      `SELECT string_agg(data::text || metadata::text, ' ') AS text FROM event_store.event`,
    );
    await client.end();
    for (const name of people.keys()) expect(rows[0]?.text).not.toContain(name);
    expect(rows[0]?.text).toContain('Kompetanse Vest og Øst');
  });

  it('says what does not agree in print, in the caller’s language', async () => {
    const page = await world.service.ask<{ rows: FindingAnswer[] }>(
      'GET',
      `/import/findings?${after}`,
      { as: analyst, headers: { 'accept-language': 'en' } },
    );
    expect(page.body.rows.map(({ number }) => number)).toEqual([3, 4, 5, 6, 7, 8, 9]);
    expect(page.body.rows[0]).toMatchObject({
      code: 'in-list-not-in-network',
      done: expect.stringContaining('work list'),
      rows: [{ file: 'municipalities.csv', text: expect.stringContaining('Arendal') }],
    });
  });
});

describe('memberships counted from the real networks', () => {
  const themes: Readonly<Record<string, string>> = {
    sykefravaer: 'sick-leave',
    heltid_deltid: 'full-time',
    kompetanse_rekruttering: 'competence-recruitment',
    omdomme: 'reputation',
    innovasjon: 'innovation',
  };
  const inOrder = (rows: readonly Counted[]) =>
    rows.toSorted(
      (one, other) => one.cohort.localeCompare(other.cohort) || one.key.localeCompare(other.key),
    );
  const counted = async (by: string) => {
    const { rows } = await ask<MembershipCounts>(`/programme/memberships?by=${by}&${after}`);
    return inOrder(rows.map(({ cohortId: _, nature: __, ...row }) => row));
  };

  it('are those of print, for each theme: a mixed network counts once for each of its four', async () => {
    const print = countedInPrint('themes').map((row) => ({ ...row, key: themes[row.key] ?? '' }));
    expect(print).toHaveLength(9);
    expect(await counted('theme')).toEqual(inOrder(print));
  });

  it('are those of print, for each leader: two leaders count once each', async () => {
    const print = countedInPrint('leaders').map((row) => ({
      ...row,
      key: people.get(row.key) ?? '',
    }));
    expect(print).toHaveLength(11);
    expect(await counted('leader')).toEqual(inOrder(print));
  });
});

describe('a leader of print', () => {
  it('finds the networks of both cohorts under their own', async () => {
    const [person = ''] = leaders[0]?.personIds ?? [];
    const as: TestPerson = { roles: ['network-leader'], organisation: 'ks', person };
    const { rows } = await ask<NetworkPage>(`/networks/mine?${after}`, as);
    expect(rows.map(({ name }) => name)).toEqual([
      'Heltid/deltid Øst',
      'Kompetanse Vest og Øst',
      'Omdømme (rekr., frivillig sektor, folkehelse)',
    ]);
  });
});
