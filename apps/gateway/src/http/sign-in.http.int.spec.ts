import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { Entrance } from './entrance.ts';

const SESSION = '__Host-samanom';
const solveig = {
  sub: randomUUID(),
  name: 'Solveig Demo-Haugen',
  email: 'solveig@example.no',
  locale: 'nn',
  organisation: 'ministry',
  groups: ['case-worker'],
};

let entrance: Entrance;
beforeAll(async () => {
  entrance = await Entrance.open();
});
afterAll(() => entrance.close());

describe('signing in', () => {
  it('goes by code, PKCE, state and nonce to the issuer, and back to the page asked for', async () => {
    entrance.issuer.account = solveig;
    const browser = entrance.browser();
    const begun = await browser.ask('/sign-in?returnTo=%2Fapplications%3Fstatus%3Dsubmitted');
    expect(begun.status).toBe(302);
    const asked = Object.fromEntries(new URL(String(begun.headers['location'])).searchParams);
    expect(asked).toMatchObject({
      client_id: 'samanom',
      response_type: 'code',
      scope: 'openid profile email',
      code_challenge_method: 'S256',
      redirect_uri: `${entrance.url}/sign-in/callback`,
    });
    expect(asked['code_challenge']).toMatch(/^[\w-]{43}$/);
    expect(asked['state']).toMatch(/^[\w-]{43}$/);
    expect(asked['nonce']).toMatch(/^[\w-]{43}$/);

    const callback = await browser.upToCallback('/sign-in?returnTo=%2Fapplications%3Fstatus%3Dx');
    const back = await browser.ask(callback);
    expect(back).toMatchObject({ status: 302, headers: { location: '/applications?status=x' } });
    expect(await browser.session()).toMatchObject({
      personId: solveig.sub,
      name: solveig.name,
      language: 'nn',
      organisation: 'ministry',
      roles: ['case-worker'],
    });
  });

  it('leaves a cookie that only this host, only TLS and no script gets', async () => {
    entrance.issuer.account = solveig;
    const browser = entrance.browser();
    const { headers } = await browser.ask(await browser.upToCallback('/sign-in'));
    const [set] = [headers['set-cookie'] ?? []].flat();
    expect(set).toMatch(/^__Host-samanom=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
  });

  it('gives a new session, whichever one the browser came with', async () => {
    const browser = entrance.browser();
    const planted = 'A'.repeat(43);
    browser.cookies.set(SESSION, planted);
    await entrance.signedIn(solveig, browser);
    const first = browser.cookies.get(SESSION) ?? '';
    expect(first).not.toBe(planted);
    await entrance.signedIn(solveig, browser);
    expect(browser.cookies.get(SESSION)).not.toBe(first);

    const thief = entrance.browser();
    for (const known of [planted, first]) {
      thief.cookies.set(SESSION, known);
      expect((await thief.ask('/session')).status).toBe(401);
    }
  });

  it('ends once only, in the browser in which it was begun, and with the code that belongs to it', async () => {
    entrance.issuer.account = solveig;
    const [victim, thief] = [entrance.browser(), entrance.browser()];
    const theirs = await thief.upToCallback('/sign-in');
    expect((await victim.ask(theirs)).status).toBe(400);
    await victim.ask('/sign-in');
    expect((await victim.ask(theirs)).status).toBe(400);
    expect(victim.cookies.has(SESSION)).toBe(false);

    const mine = await victim.upToCallback('/sign-in');
    const url = new URL(mine);
    url.searchParams.set('code', new URL(theirs).searchParams.get('code') ?? '');
    const failed = await victim.ask(url.href, { headers: { 'accept-language': 'nn' } });
    expect(failed.status).toBe(400);
    expect(failed.headers['content-type']).toMatch(/^text\/html/);
    expect(failed.text).toContain('<html lang="nn">');
    expect(failed.text).toContain('Innlogginga vart ikkje fullførd.');
    expect((await victim.ask(mine)).status).toBe(400);
    expect(victim.cookies.has(SESSION)).toBe(false);

    expect((await victim.go('/sign-in')).status).not.toBe(400);
    expect((await victim.session()).personId).toBe(solveig.sub);
  });

  it('is over a quarter of an hour after it was begun', async () => {
    entrance.issuer.account = solveig;
    const browser = entrance.browser();
    const callback = await browser.upToCallback('/sign-in');
    entrance.later(16);
    expect((await browser.ask(callback)).status).toBe(400);
    entrance.clock.at = undefined;
  });

  it.each([
    '//evil.example/',
    '/\\evil.example',
    'https://evil.example/',
    'javascript:alert(1)',
    '/ok\r\nset-cookie: a=b',
    '/%2F%2Fevil.example\\',
    '/..//evil.example',
    '/./\\evil.example',
    '/\t/evil.example',
    'evil.example',
    '/sign-in',
    '/api/intake/applications',
  ])('does not send people on to %j', async (returnTo) => {
    entrance.issuer.account = solveig;
    const browser = entrance.browser();
    const callback = await browser.upToCallback(
      `/sign-in?returnTo=${encodeURIComponent(returnTo)}`,
    );
    const back = await browser.ask(callback);
    expect(back.headers['location']).toBe('/');
    expect(back.headers['set-cookie']).not.toContain('a=b');
  });

  it('comes to its own address, whatever a caller says the host is', async () => {
    const answer = await entrance.browser().ask('/sign-in', { headers: { host: 'evil.example' } });
    expect(answer).toMatchObject({
      status: 302,
      headers: { location: `${entrance.url}/sign-in` },
    });
  });

  it('says in words that the issuer does not answer', async () => {
    const elsewhere = await Entrance.open({ OIDC_ISSUER: 'http://localhost:1' });
    try {
      const answer = await elsewhere.browser().ask('/sign-in');
      expect(answer.status).toBe(503);
      expect(answer.text).toContain(
        '<h1>Innloggingstjenesten svarer ikke. Prøv igjen om litt.</h1>',
      );
    } finally {
      await elsewhere.close();
    }
  });
});
