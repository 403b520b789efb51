import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { Browser } from './browser.ts';
import { Entrance } from './entrance.ts';

const at = (organisation: string, ...groups: string[]) => ({
  sub: randomUUID(),
  name: 'Marit Demo-Bakke',
  organisation,
  groups,
});
const marit = at('ministry', 'case-worker');
const COHORTS = '/api/intake/cohorts';

let entrance: Entrance;
let browser: Browser;
beforeAll(async () => {
  entrance = await Entrance.open();
});
afterAll(() => entrance.close());
beforeEach(async () => {
  browser = await entrance.signedIn(marit);
  entrance.intake.again();
});
afterEach(() => {
  entrance.clock.at = undefined;
});

const status = async (path: string) => (await browser.ask(path)).status;

describe('a session', () => {
  it('that nobody uses ends after half an hour, and at the latest after ten', async () => {
    for (const minutes of [29, 58, 87]) {
      entrance.later(minutes);
      expect(await status('/session')).toBe(200);
    }
    entrance.later(87 + 31);
    expect(await status('/session')).toBe(401);

    browser = await entrance.signedIn(marit);
    const since = 87 + 31;
    for (let minutes = 0; minutes < 600; minutes += 25) {
      entrance.later(since + minutes);
      expect([minutes, await status('/session')]).toEqual([minutes, 200]);
    }
    entrance.later(since + 601);
    expect(await status('/session')).toBe(401);
  });

  it('is signed out here, or wherever the person is signed in', async () => {
    const elsewhere = await entrance.signedIn(marit);
    const another = await entrance.signedIn(at('ministry', 'case-worker'));
    const out = await browser.write('/sign-out', { body: { everywhere: false } });
    expect(out.status).toBe(200);
    expect((JSON.parse(out.text) as { signOutUrl: string }).signOutUrl).toContain(
      `${entrance.issuer.url}/session/end?`,
    );
    expect(browser.cookies.has('__Host-samanom')).toBe(false);
    expect(await status('/session')).toBe(401);

    browser = await entrance.signedIn(marit);
    expect((await browser.write('/sign-out', { body: { everywhere: true } })).status).toBe(200);
    expect((await elsewhere.ask('/session')).status).toBe(401);
    expect((await another.ask('/session')).status).toBe(200);
  });

  it('acts for one organisation at a time, and for none that is not the person’s', async () => {
    const kari = randomUUID();
    browser = await entrance.signedIn({ ...at('ministry', 'case-worker'), sub: kari });
    const wrong = await browser.write('/session/organisation', { body: { organisation: 'ks' } });
    expect(wrong.status).toBe(403);
    expect(wrong.text).toContain('organisation-not-yours');
    await browser.ask(COHORTS);
    expect(entrance.identity()).toMatchObject({ organisation: 'ministry', roles: ['case-worker'] });
  });
});

describe('a write in a session', () => {
  const refused = async (headers: Readonly<Record<string, string>>) => {
    const before = entrance.intake.reached.length;
    const answer = await browser.ask(COHORTS, { method: 'POST', body: {}, headers });
    expect(entrance.intake.reached).toHaveLength(before);
    return [answer.status, (JSON.parse(answer.text) as { code: string }).code];
  };

  it('needs the token that only its own pages know', async () => {
    const { csrfToken } = await browser.session();
    const other = await (await entrance.signedIn(marit)).session();
    const wrong = [403, 'csrf-token-wrong'];
    expect(await refused({})).toEqual(wrong);
    expect(await refused({ 'x-csrf-token': '' })).toEqual(wrong);
    expect(await refused({ 'x-csrf-token': other.csrfToken })).toEqual(wrong);
    expect(await refused({ 'x-csrf-token': `${csrfToken}A` })).toEqual(wrong);
    for (const path of ['/sign-out', '/session/organisation', '/api/gateway/people'])
      expect((await browser.ask(path, { method: 'POST', body: {} })).status).toBeGreaterThan(399);
    expect(await status('/session')).toBe(200);

    const written = await browser.write(COHORTS, { body: { name: 'Pulje 2' } });
    expect(written.status).toBe(200);
    expect(entrance.intake.last).toMatchObject({ method: 'POST', url: '/cohorts' });
    expect(JSON.parse(entrance.intake.last.body)).toEqual({ name: 'Pulje 2' });
  });

  it('is refused from another site’s page, whatever it knows', async () => {
    const { csrfToken } = await browser.session();
    const known = { 'x-csrf-token': csrfToken };
    for (const elsewhere of [
      { origin: 'https://evil.example' },
      { origin: 'null' },
      { origin: `${entrance.url}.evil.example` },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { origin: 'https://evil.example', 'sec-fetch-site': 'same-origin' },
    ])
      expect(await refused({ ...known, ...elsewhere })).toEqual([403, 'csrf-token-wrong']);
    const ours = { origin: entrance.url, 'sec-fetch-site': 'same-origin' };
    expect((await browser.write(COHORTS, { body: {}, headers: ours })).status).toBe(200);
  });

  it('is refused by every method that is not a reading', async () => {
    for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'QUERY'])
      expect([
        method,
        (await browser.ask(COHORTS, { method: method as 'POST', body: {} })).status >= 400,
      ]).toEqual([method, true]);
    expect(entrance.intake.reached).toEqual([]);
  });
});

describe('a role revoked in mid-session', () => {
  it('is nobody’s at the next request, at the gateway and at every service', async () => {
    const { door } = entrance;
    const stavanger = await door.municipality('Stavanger');
    const sub = randomUUID();
    browser = await entrance.signedIn({ sub, name: 'Kari Demo-Nes' });
    expect((await browser.session()).roles).toEqual([]);
    const nobody = await browser.ask(COHORTS);
    expect([nobody.status, nobody.text]).toEqual([403, expect.stringContaining('no-organisation')]);

    const body = { organisation: stavanger, role: 'contact' };
    const local = { roles: ['administrator'], organisation: stavanger };
    const granted = await door.grant(local, sub, body);
    expect(granted.status).toBe(201);
    const seen = `/api/gateway/roles?after=`;
    const asLocal = (eventId: string | undefined) =>
      door.service.ask('GET', `${seen}${eventId ?? ''}`, { as: local });
    await asLocal(granted.headers['event-id']);
    const acting = await browser.write('/session/organisation', {
      body: { organisation: stavanger },
    });
    expect(acting.status).toBe(200);
    await browser.ask(COHORTS);
    const held = entrance.identity();
    expect(held).toMatchObject({ sub, organisation: stavanger, roles: ['contact'] });
    // What was handed on before is worth a minute at most.
    expect((held?.exp ?? 0) - (held?.iat ?? 0)).toBeLessThanOrEqual(60);

    const revoked = await door.revoke(local, sub, stavanger, granted.body.grantId);
    await asLocal(revoked.headers['event-id']);
    expect((await browser.ask(COHORTS)).status).toBe(403);
    expect((await browser.session()).roles).toEqual([]);
  });
});
