import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { ReadsAnswer } from '@samanom/contracts/intake';
import { OpenApi } from '@samanom/service';
import { ServiceUnderTest, eventually, type TestPerson } from '@samanom/testing';
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { ReadRetention } from '../case-read/read-retention.ts';
import { IntakeModule } from '../intake.module.ts';
import { intake } from '../intake.ts';
import { Programme, auditor, caseWorker, decider, localPerson } from './programme.ts';

let service: ServiceUnderTest;
let programme: Programme;
let os: string;
let applicationId: string;
let document: string;
let after: string;

beforeAll(async () => {
  service = await ServiceUnderTest.start(IntakeModule, intake, { READ_LOG_RETENTION_DAYS: '60' });
  programme = new Programme(service);
  os = await programme.municipality('Os');
});
afterAll(() => service.stop());
beforeEach(async () => {
  const { lead, ...made } = await programme.anchored(await programme.cohort(), os);
  ({ applicationId, document } = made);
  const sent = await ask('POST', '/submission', localPerson('contact', lead));
  after = sent.headers['event-id'] ?? '';
  await service.ask('GET', `/applications?after=${after}`, { as: caseWorker });
});

const ask = <Body = Record<string, unknown>>(
  method: 'GET' | 'POST',
  path: string,
  as: TestPerson,
  body?: unknown,
) =>
  service.ask<Body>(method, `/applications/${applicationId}${path}`, {
    as,
    ...(body !== undefined && { body }),
  });
const reads = async (query = '') =>
  (await ask<ReadsAnswer>('GET', `/reads?${query}`, auditor)).body;
const routes = async () => (await reads('limit=200')).reads.map(({ route }) => route);
const asOwner = async (...statements: readonly string[]) => {
  const client = new pg.Client(service.database.ownerUrl);
  await client.connect();
  for (const statement of statements) await client.query(statement);
  await client.end();
};
const metric = async (name: string) =>
  Number(new RegExp(`^${name} (\\d+)`, 'm').exec((await service.ask('GET', '/metrics')).text)?.[1]);

describe('the log of reads', () => {
  it('holds who has read what of a case, in which role, and when', async () => {
    const kari = { ...localPerson('elected', os), person: randomUUID() };
    service.clock.at = '2026-03-03T11:00:00.000Z';
    await ask('GET', `/documents/${document}?after=${after}`, kari);
    service.clock.at = undefined;
    expect((await reads()).reads).toEqual([
      {
        place: expect.any(Number),
        at: '2026-03-03T11:00:00.000Z',
        person: kari.person,
        organisation: os,
        role: 'elected',
        party: 'elected',
        route: '/applications/:applicationId/documents/:document',
        documents: [document],
      },
    ]);
  });

  it('has every route that shows something of a case, and no read that was refused', async () => {
    const elected = localPerson('elected', os);
    const remark = { remark: 'Legg ved vedtaket.' };
    const sent = await ask('POST', '/remarks', caseWorker, remark);
    const shown: Record<string, TestPerson> = {
      '': elected,
      '/timeline': elected,
      '/remarks': elected,

      '/access-receipt': elected,
      '/reads': auditor,
      '/assessment': decider,
      [`/difference?from=${encodeURIComponent(new Date(0).toISOString())}&to=${encodeURIComponent(new Date().toISOString())}`]:
        elected,
      [`/documents/${document}`]: elected,
      [`/documents-difference?from=${document}&to=${document}`]: elected,
    };
    for (const [path, as] of Object.entries(shown)) {
      const wait =
        path.includes('?') || path === '/reads' ? '' : `?after=${sent.headers['event-id'] ?? ''}`;
      expect([path, (await ask('GET', path + wait, as)).status]).toEqual([path, 200]);
    }
    const noted = await reads();
    const templates = service.app
      .get(OpenApi)
      .routes()
      .filter(
        ({ method, path }) => method === 'GET' && /^\/applications\/\{applicationId\}/.test(path),
      )
      .map(({ path }) => path.replaceAll(/\{(\w+)\}/g, ':$1'));
    const needFilesOrDrafts = /draft|attachments|assessment\/documents/;
    expect(new Set(noted.reads.map(({ route }) => route))).toEqual(
      new Set(templates.filter((path) => !needFilesOrDrafts.test(path))),
    );
    const remarks = noted.reads.find(({ route }) => route.endsWith('/remarks'));
    expect(remarks?.documents).toEqual([expect.stringMatching(/^[0-9a-f]{64}$/)]);

    await ask('GET', '', localPerson('elected', randomUUID()));
    await ask('GET', `/documents/${'0'.repeat(64)}`, elected);
    await ask('POST', '/remarks', caseWorker, remark);
    expect(await routes()).toHaveLength(noted.reads.length + 1); // the auditor's own look before this one
  });

  it('is for the auditor only, whose looking is logged too', async () => {
    for (const role of Object.values(intake.permissions).flat())
      if (role !== 'auditor')
        expect((await ask('GET', '/reads', { roles: [role], organisation: os })).status).toBe(403);
    await reads();
    const { reads: found } = await reads();
    expect(found).toMatchObject([
      { role: 'auditor', route: '/applications/:applicationId/reads', person: auditor.person },
    ]);
    for (const query of ['before=0', 'before=x', 'limit=201', 'limit=1e400', 'offset=1'])
      expect((await ask('GET', `/reads?${query}`, auditor)).status).toBe(400);
    const unknown = await service.ask('GET', `/applications/${randomUUID()}/reads`, {
      as: auditor,
    });
    expect(unknown.status).toBe(404);
  });

  it('is read page by page, in places that stay while more is read', async () => {
    for (let n = 0; n < 5; n++) await ask('GET', '', localPerson('elected', os));
    const first = await reads('limit=2');
    const second = await reads(`limit=2&before=${first.next ?? 0}`);
    const third = await reads(`limit=2&before=${second.next ?? 0}`);
    const places = [first, second, third].flatMap((page) => page.reads.map(({ place }) => place));
    expect(places).toHaveLength(5);
    expect(places).toEqual([...new Set(places)].sort((one, other) => other - one));
    expect(third.next).toBeNull();
  });

  it('never fails a reading: what could not be written is told, tried again, and then there', async () => {
    const before = await metric('samanom_read_log_failures_total');
    await asOwner('ALTER TABLE intake.case_read RENAME TO away');
    const read = await ask('GET', '', localPerson('elected', os));
    expect(read.status).toBe(200);
    await eventually(
      'the failure is counted',
      async () => (await metric('samanom_read_log_failures_total')) > before,
    );
    await asOwner('ALTER TABLE intake.away RENAME TO case_read');
    expect((await reads()).reads).toMatchObject([{ role: 'elected' }]);
    expect(await metric('samanom_read_log_lost_total')).toBe(0);
  });

  it('forgets what is older than its term, and nothing else; the service itself can change nothing', async () => {
    const row = (days: number) =>
      `INSERT INTO intake.case_read ("applicationId", at, person, organisation, role, route, documents)
       VALUES ('${applicationId}', now() - interval '${days} days', 'p', 'o', '${days} days', '/', '{}')`;
    await asOwner(row(61), row(59));
    await service.app.get(ReadRetention).onApplicationBootstrap();
    expect((await reads()).reads.map(({ role }) => role)).toEqual(['59 days']);

    const client = new pg.Client(service.database.url);
    await client.connect();
    for (const statement of [
      'DELETE FROM intake.case_read',
      `UPDATE intake.case_read SET person = ''`,
      'TRUNCATE intake.case_read',
      'SELECT intake.forget_case_reads(29)',
    ])
      await expect(client.query(statement)).rejects.toThrow(/permission denied|30 days at least/);
    await client.end();
  });
});
