import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { ApplicationAnswer, TimelineAnswer, WorkPage } from '@samanom/contracts/intake';
import type { Endorser } from '@samanom/kernel';
import { ServiceUnderTest, type TestPerson } from '@samanom/testing';
import { randomUUID } from 'node:crypto';
import { IntakeModule } from '../intake.module.ts';
import { intake } from '../intake.ts';
import { Programme, caseWorker, decider, fullContent, localPerson } from './programme.ts';

let service: ServiceUnderTest;
let programme: Programme;
let applicationId: string;
let [karmoy, bokn, presented] = ['', '', ''];
const asked = '2027-03-02T11:00:00.000Z';
const nextDay = '2027-03-02T23:00:00.000Z'; // 3 March in Oslo

beforeAll(async () => {
  service = await ServiceUnderTest.start(IntakeModule, intake);
  programme = new Programme(service);
});
afterAll(() => service.stop());
beforeEach(async () => {
  service.clock.at = asked;
  karmoy = await programme.municipality('Karmøy');
  bokn = await programme.municipality('Bokn');
  applicationId = await programme.drafted(await programme.cohort(), karmoy, bokn);
  await programme.save(applicationId, karmoy, fullContent);
  const { headers } = await programme.present(applicationId, karmoy);
  presented = `after=${headers['event-id'] ?? ''}`;
});

const employees = (municipalityId: string): Endorser => ({ municipalityId, party: 'employees' });
const contact = (municipality = karmoy) => localPerson('contact', municipality);
const remind = (body: object, as: TestPerson = contact(), key = randomUUID()) =>
  service.ask('POST', `/applications/${applicationId}/endorsement-reminders`, {
    as,
    body,
    headers: { 'idempotency-key': key, 'accept-language': 'nn' },
  });
const standing = async (of: Endorser, query = '') => {
  const url = `/applications/${applicationId}?${query}`;
  const { body } = await service.ask<ApplicationAnswer>('GET', url, { as: contact() });
  return body.endorsements.find(
    ({ municipalityId, party }) => municipalityId === of.municipalityId && party === of.party,
  );
};
const waiting = async (as: TestPerson, query = '') =>
  (await service.ask<WorkPage>('GET', `/work?${query}`, { as })).body.rows;

describe('a party that is reminded', () => {
  it('is told so where it works, in three languages, and nowhere else', async () => {
    const before = await waiting(localPerson('employees', bokn), presented);
    expect(before[0]?.sentence.nn).toMatch(/De har ikkje stilt dykk bak han\.$/);
    const { status, headers } = await remind(employees(bokn));
    expect(status).toBe(204);
    const after = `after=${headers['event-id'] ?? ''}`;

    expect(await standing(employees(bokn), after)).toMatchObject({
      status: 'missing',
      remindedAt: asked,
    });
    expect(await waiting(localPerson('employees', bokn), after)).toMatchObject([
      {
        kind: 'text-to-endorse',
        parts: { remindedAt: asked },
        sentence: {
          nb: expect.stringMatching(/ Dere ble minnet på det 2\. mars 2027 kl\. 12\.00\.$/),
          nn: expect.stringMatching(/ De vart minte på det 2\. mars 2027 kl\. 12\.00\.$/),
          en: expect.stringMatching(/ You were reminded of it on 2 March 2027 at 12:00\.$/),
        },
      },
    ]);
    const [others] = await waiting(localPerson('elected', bokn));
    expect(others?.sentence.nn).toMatch(/De har ikkje stilt dykk bak han\.$/);
  });

  it('is told of in what has happened, by who did it', async () => {
    await remind(employees(karmoy));
    const { headers } = await remind(employees(bokn), caseWorker);
    const url = `/applications/${applicationId}/timeline?kind=endorsement&language=nn&after=${headers['event-id'] ?? ''}`;
    const { body } = await service.ask<TimelineAnswer>('GET', url, { as: contact(bokn) });
    expect(body.entries.map(({ sentence }) => sentence)).toEqual([
      'Ein saksbehandlar minte tillitsvalde i Bokn på søknaden.',
      'Karmøy minte tillitsvalde i Karmøy på søknaden.',
    ]);
  });

  it('is reminded once a day, and once by the same command', async () => {
    const [as, key] = [contact(bokn), randomUUID()];
    const first = await remind(employees(bokn), as, key);
    const again = await remind(employees(bokn), as, key);
    expect([again.status, again.headers['event-id']]).toEqual([204, first.headers['event-id']]);
    expect((await remind(employees(bokn))).body).toMatchObject({
      status: 409,
      code: 'reminded-today',
      title: 'Parten er alt mint på søknaden i dag. I morgon kan han minnast på igjen.',
    });
    service.clock.at = nextDay;
    expect((await remind(employees(bokn))).status).toBe(204);
  });

  it('was not reminded of another text, nor before it was', async () => {
    await remind(employees(bokn));
    await programme.save(applicationId, karmoy, { ...fullContent, purpose: 'Noko anna.' }, 1);
    const then = new Date().toISOString();
    const { headers } = await programme.present(applicationId, karmoy, 2);
    const after = `after=${headers['event-id'] ?? ''}`;
    expect(await standing(employees(bokn), after)).toMatchObject({ remindedAt: null });
    expect(await standing(employees(bokn), `asOf=${then}`)).toMatchObject({ remindedAt: asked });
    expect((await remind(employees(bokn))).status).toBe(204);
  });
});

describe('reminding a party', () => {
  it('is for the contacts of the application, each for its own, and for a case worker', async () => {
    expect((await remind(employees(karmoy), contact(bokn))).body).toMatchObject({
      status: 403,
      code: 'not-your-municipality',
    });
    for (const as of [decider, localPerson('elected', karmoy)])
      expect((await remind(employees(karmoy), as)).status).toBe(403);
    expect((await remind(employees(karmoy), caseWorker)).status).toBe(204);
  });

  it('names a party', async () =>
    expect((await remind({ municipalityId: bokn, party: 'mayor' })).body).toMatchObject({
      status: 400,
      errors: expect.arrayContaining([expect.objectContaining({ field: '/party' })]),
    }));
});
