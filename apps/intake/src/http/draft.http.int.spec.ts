import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ServiceUnderTest } from '@samanom/testing';
import { IntakeModule } from '../intake.module.ts';
import { intake } from '../intake.ts';
import { Programme, caseWorker, fullContent, localPerson } from './programme.ts';

let service: ServiceUnderTest;
let programme: Programme;
let applicationId: string;
let municipality: string;
let other: string;

beforeAll(async () => {
  service = await ServiceUnderTest.start(IntakeModule, intake);
  programme = new Programme(service);
  municipality = await programme.municipality('Sogndal');
  other = await programme.municipality('Luster');
  applicationId = await programme.drafted(await programme.cohort(), municipality, other);
});
afterAll(() => service.stop());

const read = (role = 'employees', organisation = municipality) =>
  service.ask('GET', `/applications/${applicationId}/draft`, {
    as: localPerson(role, organisation),
  });

describe('a draft', () => {
  it('begins empty, and says what the form still asks for', async () => {
    const { body, headers } = await read();
    expect(headers['etag']).toBe('"draft-0"');
    expect(body).toMatchObject({ version: 0, content: {}, pages: 1, pageLimit: 5, savedAt: null });
    expect(body['problems']).toEqual(
      expect.arrayContaining([{ field: '/', rule: "must have required property 'purpose'" }]),
    );
  });

  it('is saved by two at once without either losing text', async () => {
    const mine = { ...fullContent, purpose: 'Mitt' };
    const theirs = { ...fullContent, challenge: 'Deira' };
    const [one, two] = await Promise.all([
      programme.save(applicationId, municipality, mine),
      programme.save(applicationId, other, theirs),
    ]);
    const [won, lost] = one.status === 200 ? [mine, two] : [theirs, one];
    expect(lost).toMatchObject({
      status: 412,
      body: { code: 'draft-changed', params: { seen: 0, current: 1, content: won } },
    });
    expect((lost.body['params'] as { fields: string[] }).fields.toSorted()).toEqual([
      'challenge',
      'purpose',
    ]);
    expect((await read()).body['content']).toEqual(won);
  });

  it('is never overwritten by who does not say what they read', async () => {
    const as = localPerson('contact', municipality);
    const save = (headers: Record<string, string>) =>
      service.ask('PUT', `/applications/${applicationId}/draft`, {
        as,
        body: { content: {} },
        headers,
      });
    expect(await save({})).toMatchObject({
      status: 400,
      body: { errors: [{ field: 'If-Match' }] },
    });
    expect(await save({ 'if-match': '"draft-7"' })).toMatchObject({ status: 412 });
    expect(await save({ 'if-match': '"7"' })).toMatchObject({ status: 400 });
  });

  it('is read alike by all parties of its municipalities, and by nobody else', async () => {
    for (const role of ['contact', 'elected', 'administration', 'employees'])
      expect((await read(role, other)).status).toBe(200);
    expect((await read('contact', await programme.municipality('Gloppen'))).status).toBe(404);
    const url = `/applications/${applicationId}/draft`;
    expect((await service.ask('GET', url, { as: caseWorker })).status).toBe(404);
    const written = await programme.save(applicationId, await programme.municipality('Lom'), {});
    expect(written).toMatchObject({ status: 403, body: { code: 'not-your-municipality' } });
  });

  it('that is not complete is not presented, and the problems are named', async () => {
    const begun = await programme.drafted(await programme.cohort(), municipality);
    expect((await programme.present(begun, municipality)).body).toMatchObject({
      code: 'draft-empty',
    });
    await programme.save(begun, municipality, {
      ...fullContent,
      purpose: '',
      goals: [{}],
      extra: 1,
    });
    const refused = await programme.present(begun, municipality);
    expect(refused).toMatchObject({ status: 409, body: { code: 'content-incomplete' } });
    const { params } = refused.body as unknown as { params: { problems: { field: string }[] } };
    expect(params.problems.map(({ field }) => field)).toEqual(
      expect.arrayContaining(['/', '/purpose', '/goals/0']),
    );
  });

  it('that is longer than five pages is not presented', async () => {
    const begun = await programme.drafted(await programme.cohort(), municipality);
    const long = {
      ...fullContent,
      purpose: 'ord '.repeat(1150),
      challenge: 'ord '.repeat(1150),
      anchoring: 'ord '.repeat(1150),
      organisation: 'ord '.repeat(1150),
    };
    const { body } = await programme.save(begun, municipality, long);
    expect(body).toMatchObject({ pages: 6 });
    expect((await programme.present(begun, municipality)).body).toMatchObject({
      code: 'too-long',
      params: { pages: 6, limit: 5 },
    });
  });

  it.each([
    ['two megabytes', { purpose: 'x'.repeat(2_000_000) }, 413, 'too-large'],
    ['U+0000', { purpose: 'a\u0000b' }, 400, 'bad-request'],
    ['half a surrogate pair', { purpose: '\ud83d' }, 400, 'bad-request'],
    ['an integer beyond exactness', { budget: [{ amountNok: 2 ** 60 }] }, 400, 'bad-request'],
  ])('that holds %s is refused, and nothing is kept', async (_, content, status, code) => {
    const begun = await programme.drafted(await programme.cohort(), municipality);
    expect(await programme.save(begun, municipality, content)).toMatchObject({
      status,
      body: { code },
    });
    const url = `/applications/${begun}/draft`;
    const after = await service.ask('GET', url, { as: localPerson('contact', municipality) });
    expect(after.body).toMatchObject({ version: 0, content: {} });
  });

  it.each(['{"content":{"__proto__":{"admin":true}}}', '{"content":', '[]', '"text"', 'null'])(
    'sent as %s is refused',
    async (body) => {
      const answer = await service.ask('PUT', `/applications/${applicationId}/draft`, {
        as: localPerson('contact', municipality),
        body,
        headers: { 'if-match': '"draft-1"' },
      });
      expect(answer).toMatchObject({ status: 400, body: { code: 'bad-request' } });
    },
  );

  it('keeps any other text as it was written', async () => {
    const begun = await programme.drafted(await programme.cohort(), municipality);
    const purpose = `'; DROP TABLE intake.draft; -- <script>alert(1)</script> \${7*7} 🙂 æøå ǅ \u202e`;
    await programme.save(begun, municipality, { ...fullContent, purpose });
    const { body, headers } = await programme.present(begun, municipality);
    const answer = await service.ask<{ content: { purpose: string } }>(
      'GET',
      `/applications/${begun}/documents/${body.document}?after=${headers['event-id'] ?? ''}`,
      { as: localPerson('elected', municipality) },
    );
    expect(answer.body.content.purpose).toBe(purpose);
  });
});
