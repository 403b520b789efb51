import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { RoleAnswer } from '@samanom/contracts/gateway';
import type { TestPerson } from '@samanom/testing';
import { randomUUID } from 'node:crypto';
import { RolesOfPerson } from '../views/roles-held/roles-of-person.ts';
import { FrontDoor, administratorOf } from './front-door.ts';

let door: FrontDoor;
let stavanger: string;
let local: TestPerson;
let kari: string;
let after = '';

beforeAll(async () => {
  door = await FrontDoor.open();
  door.service.clock.at = '2026-03-01T08:00:00.000Z';
  stavanger = await door.municipality('Stavanger');
  local = administratorOf(stavanger, randomUUID());
  kari = await door.person('Kari Demo-Nes');
});
afterAll(() => door.close());

const list = async (as: TestPerson, query = '') =>
  (
    await door.service.ask<{ total: number; rows: RoleAnswer[] }>(
      'GET',
      `/roles?after=${after}${query}`,
      { as },
    )
  ).body;
const done = <Answer extends { headers: Readonly<Record<string, string | undefined>> }>(
  answer: Answer,
): Answer => {
  after = answer.headers['event-id'] ?? after;
  return answer;
};
const change = async (as: TestPerson, role: RoleAnswer, what: string, body?: object) => {
  const url = `/people/${role.personId}/roles/${role.organisation}/${role.grantId}/${what}`;
  return done(await door.service.ask('POST', url, { as, body }));
};
const held = async (personId: string) => {
  await list(door.first);
  return door.service.app.get(RolesOfPerson).heldBy(personId);
};

describe('the organisations', () => {
  it('are the central ones, then the municipalities of which intake has told', async () => {
    const asked = { as: local, headers: { 'accept-language': 'nn' } };
    const { body } = await door.service.ask<{ organisations: object[] }>(
      'GET',
      '/organisations',
      asked,
    );
    expect(body.organisations[0]).toEqual({
      organisation: 'ministry',
      at: 'central',
      name: 'Departementet',
    });
    expect(body.organisations.at(-1)).toEqual({
      organisation: stavanger,
      at: 'municipality',
      name: 'Stavanger',
    });
  });
});

describe('a role at a municipality', () => {
  it('is granted by its own administrator, held from that day, and revoked at once', async () => {
    const body = { organisation: stavanger, role: 'contact' };
    expect(done(await door.grant(local, kari, body)).status).toBe(201);
    expect(await held(kari)).toEqual([
      { organisation: stavanger, name: 'Stavanger', roles: ['contact'] },
    ]);
    expect(await door.grant(local, kari, body)).toMatchObject({
      status: 409,
      body: { code: 'role-held', params: { from: '2026-03-01' } },
    });
    const [role] = (await list(local)).rows;
    expect(role).toMatchObject({ organisationName: 'Stavanger', status: 'held', personId: kari });

    const reason = 'Sluttar.';
    expect((await change(local, role as RoleAnswer, 'revocation', { reason })).status).toBe(204);
    expect(await held(kari)).toEqual([]);
    expect((await list(local, '&on=2026-03-01')).total).toBe(1);
    expect((await list(local, '&on=2026-03-02')).total).toBe(0);
    const [ended] = (await list(local, '&status=revoked')).rows as [RoleAnswer];
    const why = (as: TestPerson, hash: string | null) =>
      door.service.ask('GET', `/roles/${ended.grantId}/reasons/${hash}`, { as });
    expect((await why(local, ended.endReason)).body).toEqual({
      reason: ended.endReason,
      text: 'Sluttar.',
    });
    expect((await why(door.first, ended.reason)).body).toMatchObject({ text: 'Ny i stillinga.' });
    const other = administratorOf(randomUUID(), randomUUID());
    expect((await why(other, ended.reason)).status).toBe(404);
    expect((await why(local, 'b'.repeat(64))).status).toBe(404);
  });

  it('that begins or ends on a day is held on its days only', async () => {
    const term = { from: '2026-04-01', to: '2026-04-30' };
    done(await door.grant(local, kari, { organisation: stavanger, role: 'elected', ...term }));
    expect(await held(kari)).toEqual([]);
    door.service.clock.at = '2026-03-31T22:00:00.000Z'; // midnight in Oslo
    expect(await held(kari)).toMatchObject([{ roles: ['elected'] }]);
    door.service.clock.at = '2026-04-30T22:00:00.000Z';
    expect(await held(kari)).toEqual([]);
  });

  it('is nothing to a stranger, and seen by no other municipality', async () => {
    const stranger = { roles: ['contact'], organisation: stavanger };
    const body = { organisation: stavanger, role: 'contact' };
    expect((await door.grant(stranger, kari, body)).status).toBe(403);
    expect((await door.service.ask('GET', '/roles', { as: stranger })).status).toBe(403);
    const other = administratorOf(randomUUID(), randomUUID());
    expect(await list(other)).toEqual({ total: 0, rows: [] });
    expect(await door.grant(other, kari, body)).toMatchObject({
      status: 403,
      body: { code: 'not-your-municipality' },
    });
    expect(
      await door.grant(door.first, randomUUID(), { organisation: 'ministry', role: 'case-worker' }),
    ).toMatchObject({
      status: 409,
      body: { code: 'person-unknown' },
    });
    expect((await door.grant(local, kari, { organisation: stavanger, role: 'king' })).status).toBe(
      400,
    );
  });
});

describe('the decider’s role', () => {
  it('is held once a second administrator has confirmed it, whoever tries it alone', async () => {
    const ola = await door.person('Ola Demo-Vik');
    const asked = { organisation: 'ministry', role: 'decider' };
    done(await door.grant(door.first, ola, asked));
    expect(await held(ola)).toEqual([]);
    const [proposal] = (await list(door.second, '&status=proposed')).rows as [RoleAnswer];
    expect(await change(door.first, proposal, 'confirmation')).toMatchObject({
      status: 403,
      body: { code: 'role-takes-two' },
    });
    const both = await Promise.all([
      change(door.second, proposal, 'confirmation'),
      change(door.second, proposal, 'confirmation'),
    ]);
    expect(both.map(({ status }) => status)).toEqual([204, 204]);
    expect(await held(ola)).toMatchObject([
      { organisation: 'ministry', name: 'Departementet', roles: ['decider'] },
    ]);
    const [role] = (await list(door.first, '&role=decider')).rows;
    expect(role).toMatchObject({
      proposedBy: door.first.person,
      grantedBy: door.second.person,
      status: 'held',
    });
  });

  it('given by two at once is one role', async () => {
    const liv = await door.person('Liv Demo-Haug');
    const asked = { organisation: 'ministry', role: 'case-worker' };
    const answers = await Promise.all([
      door.grant(door.first, liv, asked),
      door.grant(door.second, liv, asked),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
  });
});
