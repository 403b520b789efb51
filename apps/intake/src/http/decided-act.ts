import type { CasesDecided } from '@samanom/contracts/intake';
import type { ServiceUnderTest } from '@samanom/testing';
import { randomUUID } from 'node:crypto';
import { caseWorker, decider, type Programme } from './programme.ts';

/** An act over four cases, of two municipalities; the last is put right afterwards. */
export const decidedAct = async (
  programme: Programme,
  service: ServiceUnderTest,
  cohortId: string,
  one: string,
  other: string,
) => {
  const decide = async (batchId: string, cases: readonly object[]) => {
    const { body } = await service.ask<CasesDecided>('POST', `/cohorts/${cohortId}/decisions`, {
      as: decider,
      body: { cases, reason: 'Etter ei samla vurdering.' },
      headers: { 'idempotency-key': batchId },
    });
    if (body.decided !== cases.length) throw new Error(JSON.stringify(body));
  };
  const seen = async (...municipalities: string[]) => {
    const applicationId = await programme.submitted(cohortId, ...municipalities);
    const path = `/applications/${applicationId}`;
    const { body } = await service.ask<{ version: number }>('GET', path, { as: caseWorker });
    return { applicationId, version: body.version, assessmentVersion: 0 };
  };

  const batchId = randomUUID();
  const admitted = { ...(await seen(one, other)), outcome: 'admitted' };
  const rejected = { ...(await seen(other)), outcome: 'rejected', reason: 'Måla er uklare.' };
  const waiting = { ...(await seen(one)), outcome: 'waiting-list', rank: 2 };
  const corrected = { ...(await seen(one)), outcome: 'admitted' };
  await decide(batchId, [admitted, rejected, waiting, corrected]);
  const version = corrected.version + 1;
  const right = { ...corrected, version, outcome: 'rejected', corrects: true, reason: 'Feil rad.' };
  await decide(randomUUID(), [right]);
  return { batchId, admitted, rejected, waiting, corrected };
};
