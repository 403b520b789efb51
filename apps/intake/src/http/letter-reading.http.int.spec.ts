import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ServiceUnderTest, eventually } from '@samanom/testing';
import { parse } from 'csv-parse/sync';
import { randomUUID } from 'node:crypto';
import { IntakeModule } from '../intake.module.ts';
import { intake } from '../intake.ts';
import { admission, asOwner, issue, pdfOf, show, type Letter } from './letters.ts';
import { Programme, caseWorker, decider, localPerson } from './programme.ts';

let service: ServiceUnderTest;
let finnoy: string;
let rennesoy: string;
let applicationId: string;

beforeAll(async () => {
  service = await ServiceUnderTest.start(IntakeModule, intake);
  const programme = new Programme(service);
  finnoy = await programme.municipality('Finnøy');
  rennesoy = await programme.municipality('Rennesøy');
  applicationId = await programme.admitted(await programme.cohort(), finnoy, rennesoy);
});
afterAll(() => service.stop());

const issued = async () => {
  const { body, headers } = await issue(service, applicationId, admission);
  return { letters: body.letters, after: headers['event-id'] ?? '' };
};

describe('a letter is read', () => {
  it('by the three parties of its municipality and the ministry, and by nobody else', async () => {
    const { letters } = await issued();
    const letterId = letters[0]?.letterId ?? '';
    for (const role of ['elected', 'administration', 'employees', 'contact'])
      expect((await pdfOf(service, letterId, localPerson(role, finnoy))).status).toBe(200);
    expect((await pdfOf(service, letterId, decider)).status).toBe(200);
    expect((await pdfOf(service, letterId, localPerson('elected', rennesoy))).status).toBe(404);
  });

  it('in a list, which its municipality takes along as a file', async () => {
    const { letters, after } = await issued();
    const contact = localPerson('contact', finnoy);
    const answer = await service.ask('GET', `/letters?format=csv&limit=1&after=${after}`, {
      as: contact,
    });
    const rows = parse<Record<string, string>>(answer.text, {
      bom: true,
      delimiter: ';',
      columns: true,
    });
    expect([...new Set(rows.map((row) => row['Kommune']))]).toEqual(['Finnøy']);
    expect(rows[0]).toMatchObject({
      Journalnummer: letters[0]?.journalNumber,
      'Brev-id': letters[0]?.letterId,
    });
  });

  it('and issued, by nobody who has declared a conflict of interest in the case', async () => {
    const { letters } = await issued();
    const letterId = letters[0]?.letterId ?? '';
    const kari = { ...caseWorker, person: randomUUID() };
    const then = new Date().toISOString();
    const said = await service.ask('POST', `/applications/${applicationId}/conflicts-of-interest`, {
      as: kari,
      body: { reason: 'Bror min.' },
    });
    const list = await service.ask('GET', `/letters?after=${said.headers['event-id'] ?? ''}`, {
      as: kari,
    });
    expect(list.body).toEqual({ total: 0, rows: [] });
    const before = await service.ask('GET', `/letters?asOf=${then}`, { as: kari });
    expect(before.body).toEqual({ total: 0, rows: [] });
    expect((await pdfOf(service, letterId, kari)).status).toBe(404);
    for (const [path, body] of [
      [`/applications/${applicationId}/letters`, admission],
      [`/letters/${letterId}/sending`, {}],
      [`/letters/${letterId}/delivery`, { outcome: 'delivered' }],
    ] as const)
      expect(await service.ask('POST', path, { as: kari, body })).toMatchObject({
        status: 403,
        body: { code: 'conflict-of-interest' },
      });
  });

  it('never when it does not come out the same, nor when it was erased', async () => {
    const { letters, after } = await issued();
    const [one, two] = letters as [Letter, Letter];
    const documentOf = async ({ letterId }: Letter) =>
      String((await show(service, letterId, after))['document']);
    const change = (hash: string, body: string) =>
      asOwner(service, `UPDATE event_store.document SET body = ${body} WHERE hash = '${hash}'`);
    await change(await documentOf(one), `replace(body, 'står bak', 'står ikkje bak')`);
    expect((await pdfOf(service, one.letterId)).status).toBe(409);
    await change(await documentOf(two), 'NULL');
    expect((await pdfOf(service, two.letterId)).status).toBe(404);
  });

  it('in the outbox, where it lies as sent, as it is and as it was known', async () => {
    const { letters } = await issued();
    const letterId = letters[1]?.letterId ?? '';
    await eventually('it is in the outbox', async () => {
      const { status, channel } = await show(service, letterId);
      return status === 'sent' && channel === 'outbox';
    });
    const list = (query: string, as = caseWorker) =>
      service.ask<{ total: number; rows: { letterId: string; municipalityId: string }[] }>(
        'GET',
        `/letters?${query}`,
        { as },
      );
    const sent = await list(`status=sent&applicationId=${applicationId}&limit=200`);
    expect(sent.body.rows.map((row) => row.letterId)).toContain(letterId);
    const own = await list('limit=200', localPerson('elected', rennesoy));
    expect(new Set(own.body.rows.map(({ municipalityId }) => municipalityId))).toEqual(
      new Set([rennesoy]),
    );
    expect((await list('asOf=2012-01-01T00:00:00Z')).body.total).toBe(0);
  });

  it('with what is recorded of its delivery', async () => {
    const { letters } = await issued();
    const letterId = letters[0]?.letterId ?? '';
    const record = (outcome: string) =>
      service.ask('POST', `/letters/${letterId}/delivery`, { as: caseWorker, body: { outcome } });
    await eventually(
      'it is sent',
      async () => (await show(service, letterId))['status'] === 'sent',
    );
    const delivered = await record('delivered');
    expect(delivered.status).toBe(204);
    expect(await show(service, letterId, delivered.headers['event-id'])).toMatchObject({
      status: 'delivered',
      deliveredAt: expect.any(String),
    });
    expect(await record('failed')).toMatchObject({
      status: 409,
      body: { code: 'letter-not-sent' },
    });
  });
});
