import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { EventStore } from '@samanom/event-store';
import { ServiceUnderTest } from '@samanom/testing';
import { ApplicationForms } from '../application-form/application-forms.ts';
import { IntakeModule } from '../intake.module.ts';
import { intake } from '../intake.ts';
import { Programme, caseWorker, decider, localPerson } from './programme.ts';
import { writtenCriteria, writtenForm, writtenScheme } from './written.ts';

let service: ServiceUnderTest;
let programme: Programme;
let lead: string;
beforeAll(async () => {
  service = await ServiceUnderTest.start(IntakeModule, intake);
  programme = new Programme(service);
  await programme.published();
  lead = await programme.municipality('Sogndal');
});
afterAll(() => service.stop());

const openOn = async (known: object = {}) => {
  const cohortId = await programme.planned();
  const published = await programme.publishCall(cohortId, known);
  expect(published.status).toBe(204);
  return { cohortId, after: published.headers['event-id'] ?? '' };
};

const draftOf = async (applicationId: string) => {
  const as = localPerson('contact', lead);
  return (await service.ask('GET', `/applications/${applicationId}/draft`, { as })).body;
};
const problemsOf = async (applicationId: string) => (await draftOf(applicationId))['problems'];
const limitOf = async (applicationId: string) => (await draftOf(applicationId))['pageLimit'];

/** The second version asks for one more thing, and for less of all. */
const secondForm = {
  ...writtenForm,
  pageLimit: 1,
  fields: writtenForm.fields.map((field) =>
    field.id === 'size' ? { ...field, required: true } : field,
  ),
};

describe('what a cohort is pinned to', () => {
  it('stays when a second version is published while an application is being written', async () => {
    const { cohortId } = await openOn();
    const applicationId = await programme.drafted(cohortId, lead);
    const content = { name: 'Heiltid', about: ['full-time'] };
    await programme.save(applicationId, lead, content);

    const second = await service.ask('POST', '/forms', { as: caseWorker, body: secondForm });
    expect(second.body).toEqual({ form: 'pulje-3', version: 2 });
    const later = await openOn({ formVersion: 2 });
    const another = await programme.drafted(later.cohortId, lead);
    await programme.save(another, lead, content);

    expect(await problemsOf(applicationId)).toEqual([]);
    expect(await problemsOf(another)).toEqual([
      { field: '/', rule: "must have required property 'size'" },
    ]);
    expect(await programme.present(another, lead)).toMatchObject({
      status: 409,
      body: { code: 'content-incomplete' },
    });
    expect((await programme.present(applicationId, lead)).status).toBe(200);

    expect(await limitOf(applicationId)).toBe(5);
    expect(await limitOf(another)).toBe(1);
  });

  it('is found by a service that has just started, in the version that is asked for', async () => {
    const anew = new ApplicationForms(service.app.get(EventStore));
    const rules = { form: 'pulje-3', formVersion: 1 };
    const content = { name: 'Heiltid', about: ['full-time'] };
    expect(await anew.problems(content, rules)).toEqual([]);
    expect(await anew.problems(content, { ...rules, formVersion: 2 })).toHaveLength(1);
    expect(await anew.attachmentRulesOf(rules)).toEqual({ allowed: false });
    expect(await anew.attachmentRulesOf({ form: 'pulje-2', formVersion: 1 })).toMatchObject({
      allowed: true,
    });
    await expect(anew.formOf({ ...rules, formVersion: 3 })).rejects.toThrow('never published');
  });

  it('is shown with its own criteria and scheme, whatever was published since', async () => {
    const { cohortId, after } = await openOn();
    const [anchoring] = writtenCriteria.items;
    const as = decider;
    const items = [anchoring];
    await service.ask('POST', '/award-criteria', { as, body: { ...writtenCriteria, items } });
    const scheme = { ...writtenScheme, criteriaVersion: 2 };
    expect((await service.ask('POST', '/grant-schemes', { as, body: scheme })).body).toEqual({
      scheme: 'betre-kommune',
      version: 2,
    });
    const later = await openOn({ schemeVersion: 2 });
    const call = async (id: string, event: string) =>
      (await service.ask('GET', `/cohorts/${id}/call?after=${event}`, { as })).body;
    expect(await call(cohortId, after)).toMatchObject({
      rules: { schemeVersion: 1, criteriaVersion: 1 },
      criteria: { version: 1, items: [{}, { id: 'clear-goals' }] },
    });
    expect(await call(later.cohortId, later.after)).toMatchObject({
      rules: { schemeVersion: 2, criteriaVersion: 2 },
      criteria: { version: 2, items: [{ id: 'local-anchoring' }] },
    });
  });
});
