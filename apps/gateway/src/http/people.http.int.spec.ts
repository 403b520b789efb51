import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PersonAnswer } from '@samanom/contracts/gateway';
import type { TestPerson } from '@samanom/testing';
import { randomUUID } from 'node:crypto';
import { FrontDoor, administratorOf } from './front-door.ts';

let door: FrontDoor;
let stavanger: string;
let sandnes: string;
let local: TestPerson;

beforeAll(async () => {
  door = await FrontDoor.open();
  stavanger = await door.municipality('Stavanger');
  sandnes = await door.municipality('Sandnes');
  local = administratorOf(stavanger, randomUUID());
});
afterAll(() => door.close());

const ask = <Body>(method: 'GET' | 'POST' | 'PUT', url: string, as: TestPerson, body?: object) =>
  door.service.ask<Body & { code: string }>(method, url, { as, ...(body && { body }) });
const described = (name: string, organisations: readonly string[], more: object = {}) => ({
  name,
  email: `${name.toLowerCase().replaceAll(' ', '.')}@example.no`,
  telephone: null,
  language: 'nn',
  organisations,
  ...more,
});
const written = async (as: TestPerson, body: object) =>
  ask<{ personId: string }>('POST', '/people', as, body);
const list = async (as: TestPerson, query = '') =>
  (await ask<{ total: number; rows: PersonAnswer[] }>('GET', `/people?${query}`, as)).body;
const namesIn = async (as: TestPerson, query: string) =>
  (await list(as, query)).rows.map(({ name }) => name);

describe('the directory', () => {
  it('is written by a municipality for its own, and by the secretariat for all', async () => {
    const made = await written(local, described('Kari Demo-Nes', [stavanger]));
    expect(made.status).toBe(201);
    expect(await written(local, described('Per Demo-Li', [sandnes]))).toMatchObject({
      status: 403,
      body: { code: 'organisations-not-yours' },
    });
    expect((await written(local, described('Per Demo-Li', []))).status).toBe(403);
    expect((await written(door.first, described('Per Demo-Li', [sandnes]))).status).toBe(201);
    expect(await written(door.first, described('Aud Demo-Ås', [randomUUID()]))).toMatchObject({
      status: 409,
      body: { code: 'organisation-unknown' },
    });
    const again = described('Kari  Nes', [stavanger], { email: 'KARI.demo-nes@example.no' });
    expect(await written(local, again)).toMatchObject({
      status: 409,
      body: { code: 'email-taken', params: { personId: made.body.personId } },
    });
    expect(await list(local)).toMatchObject({ total: 1, rows: [{ name: 'Kari Demo-Nes' }] });
    expect(await list(door.first)).toMatchObject({ total: 2 });
    const elsewhere = administratorOf(sandnes, randomUUID());
    expect((await ask('GET', `/people/${made.body.personId}`, elsewhere)).status).toBe(404);
  });

  it('is one row, however often the same command comes', async () => {
    const headers = { 'idempotency-key': randomUUID() };
    const body = described('Siri Demo-Moe', [stavanger]);
    const send = () => door.service.ask('POST', '/people', { as: local, body, headers });
    expect((await send()).body).toEqual((await send()).body);
    expect(await list(local, 'search=siri')).toMatchObject({ total: 1 });
  });

  it('refuses what is no person', async () => {
    for (const bad of [
      { email: 'nobody' },
      { telephone: 'call me' },
      { language: 'se' },
      { name: ' ' },
    ])
      expect((await written(local, described('Kari', [stavanger], bad))).status).toBe(400);
    const shouted = described('x'.repeat(121), [stavanger]);
    expect((await written(local, shouted)).status).toBe(400);
  });

  it('shows people and the roles that they hold there', async () => {
    const { body } = await written(local, described('Liv Demo-Haug', [stavanger]));
    const granted = await door.grant(local, body.personId, {
      organisation: stavanger,
      role: 'contact',
    });
    await ask('GET', `/roles?after=${granted.headers['event-id']}`, door.first);
    expect(await list(local, 'search=liv')).toMatchObject({
      rows: [{ name: 'Liv Demo-Haug', roles: [{ organisation: stavanger, role: 'contact' }] }],
    });
  });

  it('remembers who changed which fields, never what they held', async () => {
    const { body } = await written(local, described('Nils Demo-Vik', [stavanger]));
    const url = `/people/${body.personId}`;
    const changed = described('Nils Demo-Vik', [stavanger], { telephone: '+47 51 50 70 90' });
    expect((await ask('PUT', url, local, changed)).status).toBe(204);
    expect((await ask('PUT', url, local, changed)).status).toBe(204);
    const log = await ask<{ changes: object[] }>('GET', `${url}/changes`, local);
    expect(log.body.changes).toMatchObject([
      { by: local.person, fields: ['telephone'] },
      { by: local.person, fields: ['made'] },
    ]);
    expect(log.text).not.toContain('51 50');
    expect((await ask('PUT', `/people/${randomUUID()}`, local, changed)).status).toBe(404);
  });

  it('lets nobody change those who belong elsewhere too', async () => {
    const both = described('Odd Demo-Sund', [stavanger, sandnes]);
    const { body } = await written(door.first, both);
    const url = `/people/${body.personId}`;
    const taken = described('Odd Demo-Sund', [stavanger], { email: 'mine@example.no' });
    expect(await ask('PUT', url, local, taken)).toMatchObject({
      status: 403,
      body: { code: 'person-of-others' },
    });
    const guest = await written(door.first, described('Eli Demo-Dal', [sandnes]));
    const granted = await door.grant(local, guest.body.personId, {
      organisation: stavanger,
      role: 'contact',
    });
    await ask('GET', `/roles?after=${granted.headers['event-id']}`, door.first);
    expect((await ask('GET', `/people/${guest.body.personId}`, local)).status).toBe(200);
    const theirs = await ask('PUT', `/people/${guest.body.personId}`, local, taken);
    expect(theirs.body.code).toBe('person-of-others');
  });
});

describe('oneself', () => {
  it('changes one’s telephone and language, and nothing else', async () => {
    const person = await door.person('Ida Demo-Berg');
    const ida = { roles: ['contact'], organisation: stavanger, person };
    const mine = { telephone: '51507090', language: 'en' };
    expect((await ask('PUT', '/people/me', ida, mine)).status).toBe(204);
    expect((await ask('PUT', '/people/me', ida, { ...mine, name: 'Ida' })).status).toBe(400);
    const { body } = await ask<PersonAnswer>('GET', '/people/me', ida);
    expect(body).toMatchObject({ name: 'Ida Demo-Berg', ...mine, roles: [] });
    expect((await ask('GET', `/people/${person}`, ida)).status).toBe(403);
    const nobody = { ...ida, person: randomUUID() };
    expect((await ask('GET', '/people/me', nobody)).status).toBe(404);
  });
});

describe('looking up names', () => {
  const lookUp = (as: TestPerson, ids: readonly string[]) =>
    ask<{ people: object[] }>('POST', '/people/lookup', as, { ids });

  it('answers names; to a stranger, who was nobody is like who is gone', async () => {
    const known = await door.person('Mari Demo-Lund');
    const never = randomUUID();
    const name = { personId: known, standing: 'known', name: 'Mari Demo-Lund' };
    expect((await lookUp(door.first, [known, never, known])).body.people).toEqual([
      name,
      { personId: never, standing: 'unknown', name: null },
      name,
    ]);
    const stranger = { roles: ['employees'], organisation: sandnes };
    expect((await lookUp(stranger, [never])).body.people).toEqual([
      { personId: never, standing: 'erased', name: null },
    ]);
  });

  it('takes two hundred ids, and no more, and nothing but ids', async () => {
    const ids = (count: number) => Array.from({ length: count }, () => randomUUID());
    expect((await lookUp(door.first, ids(200))).status).toBe(200);
    for (const bad of [ids(201), ids(10_000), [], [`' OR true --`]])
      expect((await lookUp(door.first, bad)).status).toBe(400);
    const nobody = { roles: [], organisation: 'ministry' };
    expect((await lookUp(nobody, ids(1))).status).toBe(403);
  });
});

describe('searching', () => {
  it('takes wildcards for the characters that they are', async () => {
    await written(door.first, described('Per_Demo 100%', [sandnes], { email: null }));
    for (const search of ['%25', '_', '100%25', '_demo'])
      expect(await namesIn(door.first, `search=${search}`)).toEqual(['Per_Demo 100%']);
    expect(await namesIn(door.first, 'search=%5C')).toEqual([]);
    expect(await namesIn(door.first, `search=${encodeURIComponent(`'; DROP`)}`)).toEqual([]);
  });

  it('gives whoever picks people their names only, of their own municipality', async () => {
    const contact = { roles: ['contact'], organisation: sandnes };
    const leader = { roles: ['network-leader'], organisation: 'ks' };
    const found = (as: TestPerson, search: string) =>
      ask<{ people: object[] }>('GET', `/people/found?search=${search}`, as);
    expect((await found(contact, 'demo-li')).body.people).toEqual([
      { personId: expect.any(String), name: 'Per Demo-Li', organisations: [sandnes] },
    ]);
    expect((await found(contact, 'nils')).body.people).toEqual([]);
    expect((await found(leader, 'nils')).body.people).toHaveLength(1);
    expect((await found(leader, 'n')).status).toBe(400);
    expect((await found({ roles: ['employees'], organisation: sandnes }, 'nils')).status).toBe(403);
    expect((await ask('GET', '/people', contact)).status).toBe(403);
  });
});
