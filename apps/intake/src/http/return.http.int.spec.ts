import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ServiceUnderTest } from '@samanom/testing';
import { IntakeModule } from '../intake.module.ts';
import { intake } from '../intake.ts';
import { Programme, caseWorker, fullContent, localPerson } from './programme.ts';

let service: ServiceUnderTest;
let programme: Programme;
let os: string;
let cohortId: string;

beforeAll(async () => {
  service = await ServiceUnderTest.start(IntakeModule, intake);
  programme = new Programme(service);
  os = await programme.municipality('Os');
  cohortId = await programme.cohort();
});
afterAll(() => service.stop());

const sendBack = (applicationId: string, body: object = {}) =>
  service.ask('POST', `/applications/${applicationId}/return`, {
    as: caseWorker,
    body: { reason: 'Måla manglar tal.', resubmitBy: '2100-01-31T23:59:59+01:00', ...body },
  });
const submit = (applicationId: string) =>
  service.ask('POST', `/applications/${applicationId}/submission`, {
    as: localPerson('contact', os),
  });
const show = <Body>(path: string, as = localPerson('employees', os), after = '') =>
  service.ask<Body>('GET', `${path}${after && `?after=${after}`}`, { as });

describe('an application that is sent back', () => {
  it('is mended, stood behind anew, and compared word by word with what was first sent', async () => {
    const { applicationId, document: first } = await programme.anchored(cohortId, os);
    expect((await submit(applicationId)).status).toBe(204);
    const back = await sendBack(applicationId);
    expect(back.status).toBe(204);

    const path = `/applications/${applicationId}`;
    const shown = await show<{ status: string; returned: { reason: string; resubmitBy: string } }>(
      path,
      localPerson('employees', os),
      back.headers['event-id'],
    );
    expect(shown.body).toMatchObject({
      status: 'returned',
      returned: { resubmitBy: '2100-01-31T22:59:59.000Z' },
    });
    const why = await show(`${path}/documents/${shown.body.returned.reason}`);
    expect(why.body).toMatchObject({ content: { reason: 'Måla manglar tal.' } });
    expect((await submit(applicationId)).body).toMatchObject({ code: 'returned-text-unchanged' });

    const mended = { ...fullContent, purpose: 'Betre tenester og eit langt betre arbeidsliv.' };
    await programme.save(applicationId, os, mended, 1);
    const { document: second } = (await programme.present(applicationId, os, 2)).body;
    for (const party of ['elected', 'administration', 'employees'])
      await programme.endorse(applicationId, party, os, second);
    const again = await submit(applicationId);
    expect(again.status).toBe(204);

    const after = again.headers['event-id'] ?? '';
    const difference = await show<{ fields: { field: string; change: string; parts: unknown }[] }>(
      `${path}/documents-difference?from=${first}&to=${second}&after=${after}`,
      caseWorker,
    );
    expect(difference.body.fields.filter(({ change }) => change !== 'same')).toEqual([
      {
        field: 'purpose',
        change: 'changed',
        parts: [
          { kind: 'same', text: 'Betre tenester og eit ' },
          { kind: 'added', text: 'langt ' },
          { kind: 'same', text: 'betre arbeidsliv.' },
        ],
      },
    ]);
  });

  it('is sent back with a reason, a moment to come, and by a case worker', async () => {
    const { applicationId } = await programme.anchored(cohortId, os);
    expect((await sendBack(applicationId)).body).toMatchObject({
      code: 'application-not-submitted',
    });
    await submit(applicationId);
    expect((await sendBack(applicationId, { reason: ' ' })).body).toMatchObject({
      status: 400,
      errors: [{ field: '/reason' }],
    });
    expect(
      (await sendBack(applicationId, { resubmitBy: '2001-01-01T00:00:00Z' })).body,
    ).toMatchObject({
      code: 'resubmission-in-past',
    });
    const local = await service.ask('POST', `/applications/${applicationId}/return`, {
      as: localPerson('contact', os),
      body: { reason: 'x', resubmitBy: '2100-01-01T00:00:00Z' },
    });
    expect(local.status).toBe(403);
  });
});

describe('a remark', () => {
  it('reaches the three parties alike, and nobody elsewhere', async () => {
    const { applicationId } = await programme.anchored(cohortId, os);
    await submit(applicationId);
    const said = await service.ask<{ remarkId: string }>(
      'POST',
      `/applications/${applicationId}/remarks`,
      {
        as: caseWorker,
        body: { remark: 'Kva er nullpunktet?', field: 'goals' },
      },
    );
    expect(said.status).toBe(201);
    const path = `/applications/${applicationId}/remarks`;
    for (const party of ['elected', 'administration', 'employees'])
      expect(
        (await show(path, localPerson(party, os), said.headers['event-id'])).body,
      ).toMatchObject({
        rows: [{ remarkId: said.body.remarkId, field: 'goals', remark: 'Kva er nullpunktet?' }],
      });
    const other = await programme.municipality('Tolga');
    expect((await show(path, localPerson('elected', other))).status).toBe(404);
  });
});
