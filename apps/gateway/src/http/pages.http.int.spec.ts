import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { request } from 'undici';
import { securityHeaders } from '../pages/security-headers.ts';
import { Entrance } from './entrance.ts';
import { raw, statusIn } from './raw.ts';

const FIRST = '<!doctype html><html lang="nn"><script type="module" src="/assets/x.js"></script>';
const SCRIPT = `export const words = '${'trepartssamarbeid '.repeat(500)}';`;
const SECRET = 'what nobody is to read';

let entrance: Entrance;
let directory: string;
beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'samanom-pages-'));
  mkdirSync(join(directory, 'dist/assets'), { recursive: true });
  writeFileSync(join(directory, 'secret.txt'), SECRET);
  writeFileSync(join(directory, 'dist-secret'), SECRET);
  writeFileSync(join(directory, 'dist/index.html'), FIRST);
  writeFileSync(join(directory, 'dist/icon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  writeFileSync(join(directory, 'dist/assets/x-Bd3F_a91.js'), SCRIPT);
  entrance = await Entrance.open({ PAGES_DIR: join(directory, 'dist') });
});
afterAll(async () => {
  await entrance.close();
  rmSync(directory, { recursive: true });
});

const get = (path: string, headers: Readonly<Record<string, string>> = {}) =>
  entrance.browser().ask(path, { headers });

describe('a page', () => {
  it.each(['/', '/applications', '/applications/0190/assessment?tab=1', '/people/me'])(
    '%s is the first file, asked for anew each time',
    async (path) => {
      const { status, text, headers } = await get(path);
      expect([status, text]).toEqual([200, FIRST]);
      expect(headers['cache-control']).toBe('no-cache');
      expect(headers['content-type']).toMatch(/^text\/html/);
    },
  );

  it('runs no script and shows no style but its own files, in nobody’s frame', async () => {
    const { headers } = await get('/');
    const policy = String(headers['content-security-policy']);
    expect(policy).toMatch(/^default-src 'none';script-src 'self';style-src 'self';/);
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toContain("base-uri 'none'");
    expect(policy).toContain("form-action 'self'");
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'same-origin',
      'cross-origin-opener-policy': 'same-origin',
    });
    expect(headers['x-powered-by']).toBeUndefined();
  });

  it('keeps browsers to TLS where there is TLS', () => {
    const over = (publicUrl: string) => securityHeaders({ publicUrl }).strictTransportSecurity;
    expect(over('https://samanom.example')).toMatchObject({ maxAge: 31_536_000 });
    expect(over('http://localhost:3000')).toBe(false);
  });

  it('of the back office has nothing inline, in any file of its own', () => {
    const source = join(import.meta.dirname, '../../../back-office');
    const files = globSync('{index.html,src/**/*.tsx}', { cwd: source });
    expect(files).toContain('index.html');
    for (const file of files) {
      const text = readFileSync(join(source, file), 'utf8');
      expect([file, /dangerouslySetInnerHTML|<style|<script(?![^>]*\bsrc=)/.test(text)]).toEqual([
        file,
        false,
      ]);
    }
  });
});

describe('a file', () => {
  it('with its hash in its name is kept for good, and comes compressed', async () => {
    const url = `http://127.0.0.1:${entrance.port}/assets/x-Bd3F_a91.js`;
    for (const [encoding, opened] of [
      ['br', brotliDecompressSync],
      ['gzip', gunzipSync],
    ] as const) {
      const { headers, body } = await request(url, { headers: { 'accept-encoding': encoding } });
      expect(headers).toMatchObject({
        'cache-control': 'public, max-age=31536000, immutable',
        'content-encoding': encoding,
      });
      expect(opened(Buffer.from(await body.arrayBuffer())).toString()).toBe(SCRIPT);
    }
    expect((await get('/icon.svg')).headers['cache-control']).toBe('no-cache');
  });

  it.each(['/assets/gone-12345678.js', '/icon.png', '/api/', '/assets/', '/assets'])(
    '%s that is not there is no page instead',
    async (path) => {
      const { status, text } = await get(path);
      expect([status, text.includes('<script')]).toEqual(
        path === '/assets' ? [200, true] : [404, false],
      );
    },
  );

  it.each([
    '/../secret.txt',
    '/assets/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/assets/..%2f..%2fsecret.txt',
    '/%252e%252e%252fsecret.txt',
    '/..%5csecret.txt',
    '/..\\secret.txt',
    '/assets/....//secret.txt',
    '/../dist-secret',
    '/%2e%2e%2fdist-secret',
    '//secret.txt',
    '/assets/%00/../secret.txt',
    '/.pages/../secret.txt',
    '/.pages/%2e%2e/%2e%2e/secret.txt',
    '/assets/x-Bd3F_a91.js/../../../secret.txt',
    `${'/..'.repeat(12)}/etc/passwd`,
    `${'/%2e%2e'.repeat(12)}/etc/passwd.txt`,
    '/%c0%ae%c0%ae/secret.txt',
    '/%zz/secret.txt',
  ])('%s leads to nothing outside', async (path) => {
    const { host } = new URL(entrance.url);
    const answer = await raw(
      entrance.port,
      `GET ${path} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`,
    );
    expect(answer).not.toContain(SECRET);
    expect(answer).not.toContain('root:');
    expect(statusIn(answer)).toBeLessThan(500);
    if (path.endsWith('.txt')) expect([400, 404]).toContain(statusIn(answer));
  });
});
