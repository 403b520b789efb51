import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { AssignmentDecided, SuggestedAssignment } from '@samanom/contracts/networks';
import { eventually, type TestPerson } from '@samanom/testing';
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { NetworksUnderTest, afterOf, caseWorker } from './networks-under-test.ts';

const analyst: TestPerson = { roles: ['analyst'], organisation: 'secretariat' };
let world: NetworksUnderTest;
let heiltid: string;
let omdømme: string;
let suggestion: SuggestedAssignment;

const suggested = async (query = '') => {
  const url = `/cohorts/${world.intake.cohortId}/suggested-assignment?${query}`;
  return (await world.service.ask<SuggestedAssignment>('GET', url, { as: caseWorker })).body;
};
const admitted = async (name: string, county: string, themes: readonly 'full-time'[] = []) =>
  (await world.intake.begun([await world.intake.municipality(name, county)], themes))
    .participationId;
const row = (name: string) => suggestion.rows.find((one) => one.name === name);
const placed = (names: readonly string[]) =>
  names.map((name) => ({
    participationId: row(name)?.participationId ?? '',
    version: row(name)?.version ?? 0,
    networkIds: [row(name)?.suggested?.networkId ?? ''],
  }));
const decide = (places: readonly object[], headers = {}, as = caseWorker) =>
  world.service.ask<AssignmentDecided>('POST', `/cohorts/${world.intake.cohortId}/assignment`, {
    as,
    body: { places, from: '2013-01-15' },
    headers: { 'accept-language': 'nn', ...headers },
  });

beforeAll(async () => {
  world = await NetworksUnderTest.start();
  heiltid = await world.formed('Heiltid', ['full-time']);
  omdømme = await world.formed('Omdømme', ['reputation']);
  const first = await admitted('Sola', 'Rogaland');
  await world.placed(first, { networkId: omdømme, from: '2012-01-01' });
  await admitted('Time', 'Rogaland', ['full-time']);
  await admitted('Lom', 'Oppland');
  await admitted('Strand', 'Rogaland');
  await eventually('all wait', async () => {
    suggestion = await suggested();
    return suggestion.rows.length === 3 && suggestion.rows.every(({ version }) => version > 0);
  });
});
afterAll(() => world.stop());

describe('a suggested assignment', () => {
  it('goes by the theme of the application, by county and by size, and says why', () => {
    expect(suggestion.rows.map(({ name, suggested }) => [name, suggested?.name])).toEqual([
      ['Lom', 'Heiltid'],
      ['Strand', 'Omdømme'],
      ['Time', 'Heiltid'],
    ]);
    expect(row('Time')?.suggested).toMatchObject({
      themes: ['full-time'],
      size: 1,
      why: [{ nn: 'Nettverket har same tema som søknaden: heiltid.' }, {}, {}],
    });
    expect(row('Strand')?.suggested?.why.map(({ nn }) => nn)).toEqual([
      'Temaet til søknaden er ikkje kjent.',
      'Medlemmer frå Rogaland: 1.',
      'Medlemmer i nettverket så langt: 1.',
    ]);
  });

  it('is there for cohorts that are known', async () => {
    const url = `/cohorts/${randomUUID()}/suggested-assignment`;
    expect((await world.service.ask('GET', url, { as: caseWorker })).status).toBe(404);
  });
});

describe('an assignment decided in one act', () => {
  it('places each row as it was seen, and stops each that is wrong by itself', async () => {
    const [time, lom] = placed(['Time', 'Lom']);
    const nobody = { participationId: randomUUID(), version: 1, networkIds: [heiltid] };
    const stale = { ...placed(['Strand'])[0], version: 7 };
    const { status, body } = await decide([time ?? {}, nobody, stale, lom ?? {}, { ...lom }]);
    expect(status).toBe(200);
    expect(body).toMatchObject({ placed: 1, refused: 4 });
    expect(body.places.map(({ result, code }) => code ?? result)).toEqual([
      'placed',
      'not-admitted',
      'stale-version',
      'place-doubled',
      'place-doubled',
    ]);
    expect(body.places[3]?.title).toBe(
      'Deltakinga står fleire gonger i same handling; ingen av dei er utført.',
    );
  });

  it('changed by the secretariat goes where it says, one event a case, in one batch', async () => {
    suggestion = await suggested();
    const [lom, strand] = placed(['Lom', 'Strand']);
    const key = { 'idempotency-key': randomUUID() };
    const rows = [{ ...lom, networkIds: [heiltid, omdømme] }, strand ?? {}];
    const decided = await decide(rows, key);
    expect(decided.body).toMatchObject({ placed: 2, refused: 0 });
    const { body } = await world.show(omdømme, `on=2013-02-01&${afterOf(decided)}`);
    expect(body.members.map(({ name }) => name)).toEqual(['Lom', 'Sola', 'Strand']);

    const client = new pg.Client(world.service.database.ownerUrl);
    await client.connect();
    const events = await client.query<{ type: string; n: number }>(
      `SELECT type, count(*)::int AS n FROM event_store.event WHERE metadata->>'batchid' = $1 GROUP BY type`,
      [decided.body.batchId],
    );
    await client.end();
    expect(events.rows).toEqual([{ type: 'NetworkAssigned', n: 3 }]);
    expect((await decide(rows, key)).body.batchId).toBe(decided.body.batchId);
    expect((await suggested(afterOf(decided))).rows).toEqual([]);
  });

  it('is not for those who only read', async () => {
    expect((await decide(placed(['Lom']), {}, analyst)).status).toBe(403);
  });
});
