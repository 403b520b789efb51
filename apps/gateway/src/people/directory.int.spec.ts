import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { FrontDoor } from '../http/front-door.ts';
import { PeopleRows } from './people.rows.ts';
import type { SignedIn } from './person.ts';

let door: FrontDoor;
beforeAll(async () => {
  door = await FrontDoor.open();
});
afterAll(() => door.close());

const signedIn = (known: Partial<SignedIn> = {}): SignedIn => ({
  issuer: 'https://id.example.no',
  subject: randomUUID(),
  name: 'Kari Demo-Nes',
  email: 'kari@example.no',
  language: 'nn',
  ...known,
});

describe('a sign-in', () => {
  it('is the same person every time, as first written down', async () => {
    const first = signedIn();
    const made = await door.directory.personFor(first);
    expect(made).toMatchObject({ name: 'Kari Demo-Nes', email: 'kari@example.no', language: 'nn' });
    const again = await door.directory.personFor({ ...first, name: 'Kari Nordmann' });
    expect(again).toEqual(made);
    expect(await door.directory.person(made.personId)).toEqual(made);
  });

  it('for the first time twenty times at once makes one person', async () => {
    const first = signedIn({ language: null });
    const all = await Promise.all(
      Array.from({ length: 20 }, () => door.directory.personFor(first)),
    );
    expect(new Set(all.map(({ personId }) => personId)).size).toBe(1);
    expect(all[0]?.language).toBe('nb');
  });

  it('with the same name and address from elsewhere is somebody else', async () => {
    const one = await door.directory.personFor(signedIn());
    const other = await door.directory.personFor(signedIn({ emailVerified: true }));
    expect(other.personId).not.toBe(one.personId);
  });

  it('joins whoever an administrator wrote down, if the issuer vouches for the address', async () => {
    const rows = door.service.app.get(PeopleRows);
    const personId = randomUUID();
    const email = 'ola@example.no';
    const written = { name: 'Ola Demo-Vik', email, telephone: null, organisations: [] };
    const ola = { personId, ...written, language: 'nb' as const };
    await rows.make(ola, randomUUID(), '2026-03-01T08:00:00.000Z');
    const claimed = await door.directory.personFor(signedIn({ email }));
    expect(claimed.personId).not.toBe(personId);
    const vouchedFor = signedIn({ email: 'OLA@example.no', emailVerified: true });
    expect(await door.directory.personFor(vouchedFor)).toEqual(ola);
    const another = signedIn({ email, emailVerified: true });
    expect((await door.directory.personFor(another)).personId).not.toBe(personId);
  });

  it('of a demo person has the id that the tools know, until it is erased', async () => {
    const personId = randomUUID();
    const demo = signedIn({ subject: personId, personId });
    expect((await door.directory.personFor(demo)).personId).toBe(personId);
    await door.service.app.get(PeopleRows).erase(personId, '2026-03-01T08:00:00.000Z');
    const again = await door.directory.personFor(demo);
    expect(again.personId).not.toBe(personId);
    expect(await door.directory.personFor(demo)).toEqual(again);
  });
});

describe('somebody written down', () => {
  it('and erased since is not there again when the same command is sent again', async () => {
    const headers = { 'idempotency-key': randomUUID() };
    const details = { name: 'Siri Demo-Lie', email: null, telephone: null, language: 'nb' };
    const body = { ...details, organisations: ['ks'] };
    const write = () =>
      door.service.ask<{ personId: string }>('POST', '/people', { as: door.first, body, headers });
    const { personId } = (await write()).body;
    await door.service.app.get(PeopleRows).erase(personId, '2026-03-01T08:00:00.000Z');
    expect(await write()).toMatchObject({ status: 201, body: { personId } });
    expect(await door.directory.person(personId)).toBeUndefined();
  });
});
