import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PersonErased, type PersonExport } from '@samanom/contracts/gateway';
import { ApplicationSubmitted } from '@samanom/contracts/intake';
import { EventStore, hashOf, type EventRecord } from '@samanom/event-store';
import { eventually, metaOf, type TestPerson } from '@samanom/testing';
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { directoryEntry } from '../people/domain/directory-entry.ts';
import { FrontDoor, administratorOf } from './front-door.ts';

let door: FrontDoor;
let stavanger: string;
let local: TestPerson;

beforeAll(async () => {
  door = await FrontDoor.open({ FORMAL_ACT_RETENTION_YEARS: '10' });
  door.service.clock.at = '2026-03-01T08:00:00.000Z';
  stavanger = await door.municipality('Stavanger');
  local = administratorOf(stavanger, randomUUID());
});
afterAll(() => door.close());

const reason = 'Personen har bede om det.';
const erase = (personId: string, as = door.first, body: object = { reason }) =>
  door.service.ask<{ code: string; params: object }>('POST', `/people/${personId}/erasure`, {
    as,
    body,
  });
const lookUp = async (personId: string) =>
  (
    await door.service.ask<{ people: object[] }>('POST', '/people/lookup', {
      as: door.first,
      body: { ids: [personId] },
    })
  ).body.people[0];
const known = async (eventId: string | undefined) =>
  door.service.ask('GET', `/roles?after=${eventId}`, { as: door.first });

/** Somebody who was contact for a day. */
const former = async (name: string) => {
  const personId = await door.person(name, `${name.split(' ')[0]}@example.no`);
  const { headers, body } = await door.grant(local, personId, {
    organisation: stavanger,
    role: 'contact',
  });
  await known(headers['event-id']);
  const revoked = await door.service.ask(
    'POST',
    `/people/${personId}/roles/${stavanger}/${body.grantId}/revocation`,
    { as: local, body: { reason: 'Slutta.' } },
  );
  await known(revoked.headers['event-id']);
  return personId;
};

const asOwner = async <Row extends object>(statement: string): Promise<Row[]> => {
  const client = new pg.Client(door.service.database.ownerUrl);
  await client.connect();
  try {
    return (await client.query<Row>(statement)).rows;
  } finally {
    await client.end();
  }
};

/** Every event of the log, with the hash that was kept of it and the one that it has. */
const hashes = async () => {
  const rows = await asOwner<EventRecord & { hash: Buffer }>(
    `SELECT event_id AS "eventId", stream_id AS "streamId", version, source, type, schema, data, metadata, hash
     FROM event_store.event ORDER BY id`,
  );
  return rows.map((row) => ({
    kept: row.hash.toString('hex'),
    computed: hashOf('gateway', row).toString('hex'),
  }));
};

describe('erasing a person', () => {
  it('leaves an id that is nobody’s, and every event as it was', async () => {
    const kari = await former('Kari Demo-Nes');
    const before = await hashes();
    const both = await Promise.all([erase(kari), erase(kari, door.second)]);
    expect(both.map(({ status }) => status)).toEqual([204, 204]);
    expect(await lookUp(kari)).toEqual({ personId: kari, standing: 'erased', name: null });
    expect((await erase(kari)).status).toBe(204);

    const after = await hashes();
    expect(after.slice(0, before.length)).toEqual(before);
    expect(after).toHaveLength(before.length + 1);
    for (const { kept, computed } of after) expect(computed).toBe(kept);
    expect((await door.service.ask('GET', `/people/${kari}`, { as: door.first })).status).toBe(404);
    const everything = await door.service.ask('GET', '/people?search=kari', { as: door.first });
    expect(everything.body).toEqual({ total: 0, rows: [] });
    const granted = await door.grant(local, kari, { organisation: stavanger, role: 'contact' });
    expect(granted.body.code).toBe('person-erased');
  });

  it('makes whoever signs in again somebody new', async () => {
    const signedIn = {
      issuer: 'urn:spec',
      subject: 'the same as before',
      name: 'Ola Demo-Vik',
      email: null,
      language: null,
    };
    const { personId } = await door.directory.personFor(signedIn);
    expect((await erase(personId)).status).toBe(204);
    const again = await door.directory.personFor(signedIn);
    expect(again.personId).not.toBe(personId);
    expect(await lookUp(personId)).toMatchObject({ standing: 'erased' });
  });

  it('is refused while roles are held, for oneself, without a reason, and by others', async () => {
    const liv = await door.person('Liv Demo-Haug');
    const { headers } = await door.grant(local, liv, { organisation: stavanger, role: 'elected' });
    await known(headers['event-id']);
    expect((await erase(liv)).body.code).toBe('person-holds-roles');
    expect((await erase(liv, local)).status).toBe(403);
    expect((await erase(liv, door.first, {})).status).toBe(400);
    expect((await erase(randomUUID())).status).toBe(404);
    const self = await door.person('Frida Demo-Lie');
    const frida = { ...door.first, person: self };
    expect((await erase(self, frida)).body.code).toBe('erasing-oneself');
  });

  it('is for somebody who has signed in a little while ago', async () => {
    const ann = await door.person('Ann Demo-Vik');
    const secondsAgo = (seconds: number) => Math.floor(Date.now() / 1000) - seconds;
    const long = await door.service.token(door.first, { auth_time: secondsAgo(3600) });
    const system = await door.service.token(door.first, { auth_time: undefined });
    for (const as of [long, system])
      expect(
        await door.service.ask('POST', `/people/${ann}/erasure`, { as, body: { reason } }),
      ).toMatchObject({ status: 403, body: { code: 'sign-in-again' } });
    expect(await lookUp(ann)).toMatchObject({ standing: 'known' });
    const lately = await door.service.token(door.first, { auth_time: secondsAgo(600) });
    const erased = { as: lately, body: { reason } };
    expect((await door.service.ask('POST', `/people/${ann}/erasure`, erased)).status).toBe(204);
  });

  it('is refused until the term of a formal act is over, and says from when it is possible', async () => {
    const nils = await door.person('Nils Demo-Berg');
    const actor = { ...metaOf().actor, person: nils };
    const submitted = ApplicationSubmitted({
      applicationId: randomUUID(),
      document: 'a'.repeat(64),
      submittedAt: '2016-03-02T08:00:00.000Z',
    });
    await known(
      await door.intake.say(submitted, metaOf({ actor, at: '2016-03-02T08:00:00.000Z' })),
    );
    expect(await erase(nils)).toMatchObject({
      status: 409,
      body: { code: 'erasure-before-term', params: { from: '2026-03-02' } },
    });
    door.service.clock.at = '2026-03-02T08:00:00.000Z';
    expect((await erase(nils)).status).toBe(204);
    door.service.clock.at = '2026-03-01T08:00:00.000Z';
  });

  it('is completed by what follows from the event, if it stopped half way', async () => {
    const siri = await door.person('Siri Demo-Moe');
    const erased = PersonErased({ personId: siri, reason: 'a'.repeat(64) });
    const store = door.service.app.get(EventStore);
    await store.decide(directoryEntry, siri, () => [erased], metaOf());
    await eventually('the rows are gone', async () => {
      const found = (await lookUp(siri)) as { standing: string };
      return found.standing === 'erased';
    });
  });

  it('takes also what came back with a restored database', async () => {
    const eli = await door.person('Eli Demo-Dal');
    expect((await erase(eli)).status).toBe(204);
    await asOwner(
      `UPDATE gateway.person SET name = 'Eli Demo-Dal', language = 'nb', "erasedAt" = NULL WHERE "personId" = '${eli}'`,
    );
    expect(await lookUp(eli)).toMatchObject({ standing: 'known' });
    expect((await erase(eli)).status).toBe(204);
    expect(await lookUp(eli)).toMatchObject({ standing: 'erased' });
  });
});

describe('an export', () => {
  const exported = (url: string, as: TestPerson) =>
    door.service.ask<PersonExport>('GET', `/people/${url}/export`, { as });

  it('holds all that is held about one person, for the secretariat and for oneself', async () => {
    const aud = await former('Aud Demo-Ås');
    const actor = { ...metaOf().actor, person: aud };
    const applicationId = randomUUID();
    const at = '2026-02-02T08:00:00.000Z';
    const eventId = await door.intake.say(
      ApplicationSubmitted({ applicationId, document: 'a'.repeat(64), submittedAt: at }),
      metaOf({ actor, at }),
    );
    await known(eventId);
    const { body } = await exported(aud, door.first);
    expect(body).toMatchObject({
      person: { personId: aud, name: 'Aud Demo-Ås', email: 'Aud@example.no' },
      identities: [{ issuer: 'urn:spec' }],
      sessions: [],
      roles: [{ organisation: stavanger, role: 'contact', status: 'revoked' }],
      events: [
        { service: 'gateway', type: 'RoleGranted', as: 'named' },
        { service: 'gateway', type: 'RoleRevoked', as: 'named' },
        { service: 'intake', type: 'ApplicationSubmitted', as: 'actor', eventId, at },
      ],
    });
    const herself = { roles: ['contact'], organisation: stavanger, person: aud };
    expect((await exported('me', herself)).body).toEqual(body);
    expect((await exported(aud, herself)).status).toBe(403);
    expect((await exported(aud, local)).status).toBe(403);
    expect((await exported(randomUUID(), door.first)).status).toBe(404);
  });
});
