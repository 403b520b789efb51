import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type {
  CasesDecided,
  DecideCasesBody,
  DecisionActPage,
  OneDecisionActAnswer,
} from '@samanom/contracts/intake';
import { EventStore, sealDocument } from '@samanom/event-store';
import { ServiceUnderTest, metaOf } from '@samanom/testing';
import { randomUUID } from 'node:crypto';
import { cohort } from '../cohort/domain/cohort.ts';
import { BeginDecisions, beginDecisions } from '../decision/domain/begin-decisions.ts';
import { decisionRound } from '../decision/domain/decision-round.ts';
import { IntakeModule } from '../intake.module.ts';
import { intake } from '../intake.ts';
import { decidedAct } from './decided-act.ts';
import { Programme, caseWorker, decider, localPerson } from './programme.ts';

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
});
afterAll(() => service.stop());

const show = async (batchId: string, { as = caseWorker, after = '' } = {}) =>
  service.ask<OneDecisionActAnswer>('GET', `/decisions/${batchId}${after && `?after=${after}`}`, {
    as,
  });
const resume = (batchId: string, as = decider) =>
  service.ask<CasesDecided & { code: string }>('POST', `/decisions/${batchId}/resumption`, { as });

/** An act, and an event that comes after it. */
const act = async () => {
  const made = await decidedAct(programme, service, cohortId, finnoy, rennesoy);
  const { headers } = await service.ask(
    'POST',
    `/applications/${made.waiting.applicationId}/notes`,
    {
      as: caseWorker,
      body: { note: 'Ring dei.' },
    },
  );
  return { ...made, after: headers['event-id'] ?? '' };
};

describe('an act of deciding', () => {
  it('is shown with its cases, what became of each, and its letters', async () => {
    const { batchId, admitted, rejected, waiting, corrected, after } = await act();
    const { status, body } = await show(batchId, { after });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      batchId,
      cohortId,
      cohort: 'Pulje 2',
      person: expect.any(String),
      cases: 4,
      decided: 4,
      refused: 0,
      letters: 0,
      lettersFailed: 0,
    });
    expect(body.of).toMatchObject([
      {
        applicationId: admitted.applicationId,
        outcome: 'admitted',
        result: 'stands',
        municipalities: [
          { municipalityId: finnoy, name: 'Finnøy', letterId: null },
          { municipalityId: rennesoy, name: 'Rennesøy', letterId: null },
        ],
      },
      { applicationId: rejected.applicationId, outcome: 'rejected', result: 'stands' },
      { applicationId: waiting.applicationId, outcome: 'waiting-list', result: 'stands' },
      { applicationId: corrected.applicationId, outcome: 'admitted', result: 'put-right' },
    ]);

    const list = await service.ask<DecisionActPage>('GET', `/cohorts/${cohortId}/decisions`, {
      as: caseWorker,
    });
    expect(list.body).toMatchObject({ total: 2, rows: [{ cases: 1 }, { batchId, cases: 4 }] });
  });

  it('does not show a case to whoever has declared a conflict of interest in it', async () => {
    const { batchId, waiting } = await act();
    const partial = { ...caseWorker, person: randomUUID() };
    const path = `/applications/${waiting.applicationId}/conflicts-of-interest`;
    const { headers } = await service.ask('POST', path, {
      as: partial,
      body: { reason: 'Bur der.' },
    });
    const { body } = await show(batchId, { as: partial, after: headers['event-id'] ?? '' });
    expect(body.of).toHaveLength(3);
    expect(JSON.stringify(body.of)).not.toContain(waiting.applicationId);
  });

  it('is not for the applicants, and may not be there', async () => {
    expect((await show(randomUUID())).status).toBe(404);
    expect((await show(randomUUID(), { as: localPerson('contact', finnoy) })).status).toBe(403);
  });
});

describe('an act that was cut short', () => {
  const begun = async () => {
    const applicationId = await programme.submitted(cohortId, finnoy);
    const shown = await service.ask<{ version: number }>('GET', `/applications/${applicationId}`, {
      as: caseWorker,
    });
    const { version } = shown.body;
    const one = { applicationId, version, assessmentVersion: 0, outcome: 'admitted' } as const;
    const asked: DecideCasesBody = { cases: [one], reason: 'Alle partar står bak.' };
    const batchId = randomUUID();
    const seen = sealDocument({ cohortId, ...asked });
    const common = sealDocument({ reason: asked.reason });
    const begin = new BeginDecisions(
      { batchId, cohortId, cases: 1, seen: seen.hash, reason: common.hash },
      metaOf(),
    );
    const { eventId } = await service.app
      .get(EventStore)
      .decide(decisionRound, batchId, beginDecisions(begin), begin.meta, {
        others: () => ({ aggregate: cohort, id: cohortId }),
        documents: [seen, common],
      });
    return { batchId, applicationId, after: eventId ?? '' };
  };
  it('goes on as it was asked for, once, and is completed', async () => {
    const { batchId, applicationId, after } = await begun();
    expect((await show(batchId, { after })).body).toMatchObject({
      completedAt: null,
      of: [{ result: 'not-decided' }],
    });
    const { status, headers, body } = await resume(batchId);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      batchId,
      decided: 1,
      cases: [{ applicationId, result: 'decided' }],
    });
    expect((await resume(batchId)).body.cases).toMatchObject([{ result: 'unchanged' }]);
    const shown = await show(batchId, { after: headers['event-id'] ?? '' });
    expect(shown.body).toMatchObject({ decided: 1, refused: 0, of: [{ result: 'stands' }] });
    expect(shown.body.completedAt).not.toBeNull();
  });

  it('is resumed by a decider only, and where it was begun', async () => {
    const { batchId } = await begun();
    expect((await resume(batchId, caseWorker)).status).toBe(403);
    expect((await resume(randomUUID())).body.code).toBe('act-unknown');
  });
});
