import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { CaseDifferenceAnswer, WorkPage } from '@samanom/contracts/intake';
import { ServiceUnderTest, type TestPerson } from '@samanom/testing';
import { IntakeModule } from '../intake.module.ts';
import { intake } from '../intake.ts';
import { Programme, caseWorker, decider, localPerson } from './programme.ts';

let service: ServiceUnderTest;
let programme: Programme;
let [os, cohortId, applicationId, after] = ['', '', '', ''];

beforeAll(async () => {
  service = await ServiceUnderTest.start(IntakeModule, intake);
  programme = new Programme(service);
});
afterAll(() => service.stop());
beforeEach(async () => {
  os = await programme.municipality('Os');
  cohortId = await programme.cohort();
  applicationId = await programme.admitted(cohortId, os);
});

const act = async (path: string, as: TestPerson, body: object) => {
  const url = `/applications/${applicationId}${path}`;
  const answer = await service.ask<Record<string, string>>('POST', url, { as, body });
  expect(answer.status).toBeLessThan(300);
  after = answer.headers['event-id'] ?? after;
  return answer.body;
};
const kinds = async (as: TestPerson) => {
  const { body } = await service.ask<WorkPage>(
    'GET',
    `/work?limit=200${after && `&after=${after}`}`,
    { as },
  );
  const mine = body.rows.filter((row) => row.applicationId === applicationId);
  return mine.map(({ kind }) => kind);
};

describe('what waits once a case is decided', () => {
  it('is a complaint to answer, and once it is upheld a decision to make anew', async () => {
    expect(await kinds(decider)).toEqual([]);
    const filed = await act('/complaints', localPerson('contact', os), {
      complaint: 'Vi er ueinige.',
    });
    expect(await kinds(decider)).toEqual(['complaint-to-answer']);
    expect(await kinds(caseWorker)).toEqual(['complaint-to-answer']);
    const then = new Date().toISOString();
    const complaint = `/complaints/${filed['complaintId'] ?? ''}`;
    await act(`${complaint}/uphold`, decider, { reason: 'Kommunen har rett.' });
    expect(await kinds(decider)).toEqual(['decision-to-make-anew']);
    expect(await kinds(caseWorker)).toEqual([]);

    const now = new Date().toISOString();
    const path = `/applications/${applicationId}`;
    const difference = await service.ask<CaseDifferenceAnswer>(
      'GET',
      `${path}/difference?from=${then}&to=${now}`,
      { as: localPerson('elected', os) },
    );
    expect(difference.body.fields).toMatchObject([
      { field: complaint.slice(1), before: { status: 'received' }, after: { status: 'upheld' } },
    ]);
    const { body } = await service.ask('GET', path, { as: decider });
    const seen = { applicationId, version: body['version'], assessmentVersion: 0 };
    const decided = await service.ask('POST', `/cohorts/${cohortId}/decisions`, {
      as: decider,
      body: {
        cases: [{ ...seen, outcome: 'rejected', corrects: true }],
        reason: 'Etter klage.',
      },
    });
    expect(decided.body).toMatchObject({ decided: 1 });
    after = decided.headers['event-id'] ?? '';
    expect(await kinds(decider)).toEqual([]);
  });

  it('is a complaint no more once it is sent on', async () => {
    const filed = await act('/complaints', localPerson('contact', os), {
      complaint: 'Vi er ueinige.',
    });
    await act(`/complaints/${filed['complaintId'] ?? ''}/sending-on`, caseWorker, {
      to: 'Kongen i statsråd',
      reason: 'Vedtaket står.',
    });
    expect(await kinds(decider)).toEqual([]);
    expect(await kinds(caseWorker)).toEqual([]);
  });

  it('is for each party to say what it thinks, once another has spoken of withdrawing', async () => {
    expect(await kinds(localPerson('employees', os))).toEqual([]);
    await act('/withdrawal-statements', localPerson('elected', os), { statement: 'Ny plan.' });
    expect(await kinds(localPerson('employees', os))).toEqual(['withdrawal-to-speak-on']);
    expect(await kinds(localPerson('elected', os))).toEqual([]);
    await act('/withdrawal-statements', localPerson('employees', os), { statement: 'Nei.' });
    expect(await kinds(localPerson('employees', os))).toEqual([]);
    expect(await kinds(localPerson('administration', os))).toEqual(['withdrawal-to-speak-on']);
    await act('/withdrawal', localPerson('contact', os), {
      reason: 'Ny kommuneplan.',
      withoutAllParties: true,
    });
    expect(await kinds(localPerson('administration', os))).toEqual([]);
  });
});
