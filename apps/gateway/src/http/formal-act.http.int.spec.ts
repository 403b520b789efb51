import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { Browser } from './browser.ts';
import { Entrance } from './entrance.ts';

const secretary = {
  sub: randomUUID(),
  name: 'Kari Demo-Nygård',
  organisation: 'secretariat',
  groups: ['secretariat-administrator'],
};
const minutesAgo = (n: number) => Math.floor(Date.now() / 1000) - n * 60;

let entrance: Entrance;
let browser: Browser;
let ola: string;
beforeAll(async () => {
  entrance = await Entrance.open();
  ola = await entrance.door.person('Ola Demo-Vik');
});
afterAll(() => entrance.close());
beforeEach(async () => {
  entrance.issuer.signedInAtS = minutesAgo(20);
  browser = await entrance.signedIn(secretary);
  entrance.issuer.signedInAtS = undefined;
});

const grant = async (role: string) => {
  const body = { organisation: 'ministry', role, reason: 'Ny i stillinga.' };
  const { status, text } = await browser.write(`/api/gateway/people/${ola}/roles`, { body });
  return [status, (JSON.parse(text) as { code?: string }).code];
};
const lastAsked = () => Object.fromEntries(entrance.issuer.asked.at(-1) ?? []);

describe('a formal act in a session', () => {
  it('asks whoever signed in a while ago to show again who they are', async () => {
    expect(await grant('case-worker')).toEqual([201, undefined]);
    expect(await grant('decider')).toEqual([403, 'sign-in-again']);

    // The issuer still knows them, and says since when: that is no showing.
    const { shown } = entrance.issuer;
    await browser.go('/sign-in');
    expect(lastAsked()).toMatchObject({ max_age: '36000' });
    expect(entrance.issuer.shown).toBe(shown);
    expect(await grant('decider')).toEqual([403, 'sign-in-again']);

    const before = await browser.session();
    await browser.go('/sign-in?reauthenticate=true&returnTo=/people');
    expect(lastAsked()).toMatchObject({ prompt: 'login', max_age: '0' });
    expect(entrance.issuer.shown).toBe(shown + 1);
    const after = await browser.session();
    expect(after.personId).toBe(before.personId);
    expect(Date.parse(after.signedInAt)).toBeGreaterThan(Date.parse(before.signedInAt));
    expect(await grant('decider')).toEqual([201, undefined]);

    const erasure = await browser.write(`/api/gateway/people/${randomUUID()}/erasure`, {
      body: { reason: 'Ho bad om det.' },
    });
    expect(erasure.text).not.toContain('sign-in-again');
  });

  it('is not to be had by an issuer that lets somebody in without asking', async () => {
    entrance.issuer.signedInAtS = minutesAgo(20);
    const before = await browser.session();
    const back = await browser.go('/sign-in?reauthenticate=true');
    expect(back.status).toBe(400);
    expect((await browser.session()).signedInAt).toBe(before.signedInAt);
    const erasure = await browser.write(`/api/gateway/people/${ola}/erasure`, {
      body: { reason: 'Han bad om det.' },
    });
    expect([erasure.status, erasure.text]).toEqual([403, expect.stringContaining('sign-in-again')]);
  });
});
