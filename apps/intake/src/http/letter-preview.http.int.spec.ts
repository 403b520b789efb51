import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ServiceUnderTest } from '@samanom/testing';
import { randomUUID } from 'node:crypto';
import { IntakeModule } from '../intake.module.ts';
import { intake } from '../intake.ts';
import { decidedAct } from './decided-act.ts';
import { admission, asOwner, textOf } from './letters.ts';
import { Programme, caseWorker, localPerson } from './programme.ts';

let service: ServiceUnderTest;
let programme: Programme;
let cohortId: string;
let finnoy: string;
let rennesoy: string;

beforeAll(async () => {
  service = await ServiceUnderTest.start(IntakeModule, intake);
  programme = new Programme(service);
  cohortId = await programme.cohort();
  finnoy = await programme.municipality('Finnøy');
  rennesoy = await programme.municipality('Rennesøy');
  await service.ask('POST', `/municipalities/${finnoy}/language-decisions`, {
    as: caseWorker,
    body: { language: 'nn', from: '1990-01-01' },
  });
});
afterAll(() => service.stop());

const { texts, applicationLanguage, signature } = admission;
const body = { texts: { admitted: texts, rejected: texts }, applicationLanguage, signature };
const act = () => decidedAct(programme, service, cohortId, finnoy, rennesoy);
const issued = () =>
  asOwner(service, `SELECT 1 FROM event_store.event WHERE type = 'LetterIssued'`);

describe('a letter of an act', () => {
  const preview = async (batchId: string, of: object, as = caseWorker) => {
    const answer = await service.app.inject({
      method: 'POST',
      url: `/decisions/${batchId}/letters/preview`,
      headers: {
        authorization: `Bearer ${await service.token(as)}`,
        'content-type': 'application/json',
      },
      payload: JSON.stringify({ ...body, ...of }),
    });
    return { status: answer.statusCode, headers: answer.headers, bytes: answer.rawPayload };
  };

  it('can be looked at before it is issued: the same words, no number, and nothing kept', async () => {
    service.clock.at = '2012-12-03T10:00:00.000Z';
    const { batchId, rejected, admitted } = await act();
    const of = { applicationId: rejected.applicationId, municipalityId: rennesoy };
    const shown = await preview(batchId, of);
    expect(shown).toMatchObject({ status: 200, headers: { 'content-type': 'application/pdf' } });
    const words = await textOf(shown.bytes);
    expect(words).toContain('De tre partene står bak søknaden. Måla er uklare.');
    expect(words).toContain('utkast');
    expect(await issued()).toEqual([]);

    const inNynorsk = { applicationId: admitted.applicationId, municipalityId: finnoy };
    expect(await textOf((await preview(batchId, inNynorsk)).bytes)).toContain('Dei tre partane');
    service.clock.at = undefined;
  });

  it('is not shown to whoever may not write it, or of whom it is not about', async () => {
    const { batchId, rejected, corrected } = await act();
    const { applicationId } = rejected;
    const of = { applicationId, municipalityId: rennesoy };
    expect((await preview(batchId, of, localPerson('contact', rennesoy))).status).toBe(403);
    expect((await preview(batchId, { ...of, municipalityId: finnoy })).status).toBe(409);
    expect((await preview(randomUUID(), of)).status).toBe(404);
    const anew = { applicationId: corrected.applicationId, municipalityId: finnoy };
    expect((await preview(batchId, anew)).status).toBe(409);
  });
});
