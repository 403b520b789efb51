import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { Entrance } from './entrance.ts';
import type { Page } from './browser.ts';

const WRITES = 5;
const account = () => ({
  sub: randomUUID(),
  name: 'Marit Demo-Bakke',
  organisation: 'ministry',
  groups: ['case-worker'],
});

let entrance: Entrance;
beforeAll(async () => {
  entrance = await Entrance.open({
    SIGN_INS_PER_MINUTE: '8',
    WRITES_PER_MINUTE: String(WRITES),
    TRUSTED_PROXIES: '127.0.0.1',
    UPSTREAM_TIMEOUT_SECONDS: '1',
    UPSTREAM_NETWORKS: 'http://127.0.0.1:1',
  });
});
afterAll(() => entrance.close());
afterEach(() => entrance.intake.again());

const problem = ({ status, text }: Page) => ({
  status,
  ...(JSON.parse(text) as { code: string; title: string }),
});
const from = (address: string, language = 'nn') => ({
  'x-forwarded-for': address,
  'accept-language': language,
});

describe('who asks too often', () => {
  it('is told on a page when to sign in again, and nobody elsewhere is kept waiting', async () => {
    const browser = entrance.browser();
    const headers = from('198.51.100.1');
    for (let n = 0; n < 8; n++)
      expect((await browser.ask('/sign-in', { headers })).status).toBe(302);
    const refused = await browser.ask('/sign-in', { headers });
    expect(refused.status).toBe(429);
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    expect(refused.text).toContain('<h1>For mange forsøk på kort tid.');
    const elsewhere = { headers: from('198.51.100.2') };
    expect((await browser.ask('/sign-in', elsewhere)).status).toBe(302);
  });

  it('writes no more for a while, and still reads; another person at the same place does both', async () => {
    const [busy, quiet] = [await entrance.signedIn(account()), await entrance.signedIn(account())];
    const write = async (browser = busy) => browser.write('/api/intake/cohorts', { body: {} });
    for (let n = 0; n < WRITES; n++) expect((await write()).status).toBe(200);
    const refused = await write();
    expect(problem(refused)).toMatchObject({ status: 429, code: 'too-often' });
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    expect(entrance.intake.reached).toHaveLength(WRITES);
    expect((await busy.ask('/api/intake/cohorts')).status).toBe(200);
    expect((await write(quiet)).status).toBe(200);
  });

  it('is counted by address as well, whatever session is made up for each request', async () => {
    const headers = from('198.51.100.3');
    const body = { everywhere: false };
    const statuses = new Set<number>();
    for (let n = 0; n <= WRITES * 10; n++) {
      const browser = entrance.browser();
      browser.cookies.set('__Host-samanom', randomUUID().replaceAll('-', '').padEnd(43, 'x'));
      statuses.add((await browser.ask('/sign-out', { method: 'POST', headers, body })).status);
    }
    expect([...statuses].at(-1)).toBe(429);
    expect(statuses).toContain(401);
  });
});

describe('what is too large', () => {
  it('is refused with words', async () => {
    const token = await entrance.door.service.token(entrance.door.first);
    const answer = await entrance.browser().ask('/api/gateway/people', {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, ...from('198.51.100.4') },
      body: { name: 'x'.repeat(1_100_000) },
    });
    expect(problem(answer)).toMatchObject({
      status: 413,
      code: 'too-large',
      title: 'Førespurnaden er for stor. Grensa er 1048576 byte.',
    });
  });
});

describe('a part', () => {
  it('that is away is named, while the others work', async () => {
    const browser = await entrance.signedIn(account());
    const away = await browser.ask('/api/networks/networks', {
      headers: { 'accept-language': 'nn' },
    });
    expect(away.headers['content-type']).toMatch(/^application\/problem\+json/);
    expect(problem(away)).toMatchObject({
      status: 503,
      code: 'part-away',
      params: { part: 'networks' },
      title: 'Delen «Nettverk og samlingar» svarar ikkje. Resten verkar. Prøv igjen om litt.',
    });
    expect(away.headers['retry-after']).toBe('1');
    expect((await browser.ask('/api/intake/cohorts')).status).toBe(200);
    expect((await browser.ask('/session')).status).toBe(200);
    const unknown = await browser.ask('/api/projects/projects');
    expect(problem(unknown)).toMatchObject({ status: 404, code: 'not-found' });
  });

  it('that takes too long is given up, and named', async () => {
    const browser = await entrance.signedIn(account());
    entrance.intake.answer = () => undefined;
    expect(problem(await browser.ask('/api/intake/cohorts'))).toMatchObject({
      status: 504,
      code: 'part-slow',
      title: 'Delen «Søknader og deltakere» brukte for lang tid. Resten virker.',
    });
  });

  it('that breaks off in the middle of an answer takes nobody down with it', async () => {
    const browser = await entrance.signedIn(account());
    entrance.intake.answer = (_, response) => {
      response.writeHead(200, { 'content-length': '1000' }).write('{', () => response.destroy());
    };
    await expect(browser.ask('/api/intake/cohorts')).rejects.toThrow();
    entrance.intake.again();
    expect((await browser.ask('/api/intake/cohorts')).status).toBe(200);
  });
});
