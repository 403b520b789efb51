import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ServiceUnderTest } from '@samanom/testing';
import { IntakeModule } from '../intake.module.ts';
import { intake } from '../intake.ts';
import { caseWorker, decider, localPerson, secondCall } from './programme.ts';
import { writtenForm } from './written.ts';

let service: ServiceUnderTest;
beforeAll(async () => {
  service = await ServiceUnderTest.start(IntakeModule, intake);
});
afterAll(() => service.stop());

const publish = (body: object, as = caseWorker) => service.ask('POST', '/forms', { as, body });

describe('a form', () => {
  it('is published in versions that stay, with its words in both written forms', async () => {
    expect(await publish(writtenForm)).toMatchObject({
      status: 201,
      body: { form: 'pulje-3', version: 1 },
    });
    const again = await publish(writtenForm);
    expect(again).toMatchObject({ status: 201, body: { version: 1 } });
    const second = await publish({ ...writtenForm, pageLimit: 3 });
    expect(second.body).toEqual({ form: 'pulje-3', version: 2 });

    const after = second.headers['event-id'] ?? '';
    const { body } = await service.ask<{ rows: object[] }>(
      'GET',
      `/forms?language=nn&after=${after}`,
      {
        as: localPerson('employees', 'm'),
        headers: { 'accept-language': 'nb' },
      },
    );
    expect(body.rows).toMatchObject([
      { form: 'pulje-2', version: 1, title: expect.stringContaining('Søknad'), publishedAt: null },
      {
        version: 1,
        language: 'nn',
        title: 'Søknadsskjema',
        pageLimit: 5,
        fields: [
          { id: 'name', type: 'short-text', maxLength: 100, label: 'Kva heiter prosjektet?' },
          { id: 'about', label: 'Tema' },
          { id: 'size', help: 'Vel eitt.', options: [{ id: 'small', label: 'Lita' }, {}] },
        ],
      },
      { version: 2, pageLimit: 3 },
    ]);
  });

  it('that lacks one of the two written forms is not taken', async () => {
    const { label: _, ...silent } = writtenForm.fields[0] as { label: object };
    const only = { ...silent, label: { nb: 'Hva heter prosjektet?' } };
    for (const field of [silent, only, { ...silent, label: { nb: 'Hva?', nn: ' ' } }])
      expect(
        await publish({ ...writtenForm, fields: [field, writtenForm.fields[1]] }),
      ).toMatchObject({ status: 400, body: { code: 'bad-request' } });
  });

  it('is refused when it does not hold together, and to those who may not', async () => {
    const [name] = writtenForm.fields;
    expect(await publish({ ...writtenForm, fields: [name] })).toMatchObject({
      status: 409,
      body: { code: 'form-without-themes' },
    });
    expect((await publish(writtenForm, decider)).status).toBe(403);
  });

  it('is shown for the cohort that is pinned to it, in the language that is asked for', async () => {
    const opened = await service.ask('POST', '/cohorts', { as: decider, body: secondCall });
    const cohortId = String(opened.body['cohortId']);
    const after = opened.headers['event-id'] ?? '';
    const show = (accept: string) =>
      service.ask<{ fields: { label: string }[] }>(
        'GET',
        `/cohorts/${cohortId}/form?after=${after}`,
        {
          as: localPerson('contact', 'm'),
          headers: { 'accept-language': accept },
        },
      );
    const labels = async (accept: string) =>
      (await show(accept)).body.fields.map(({ label }) => label);
    expect(await labels('nn-NO,nb;q=0.5')).toContain('Føremål');
    expect(await labels('en')).toContain('Hensikt');
  });
});
