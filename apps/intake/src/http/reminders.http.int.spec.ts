import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { WorkPage } from '@samanom/contracts/intake';
import { ServiceUnderTest } from '@samanom/testing';
import { IntakeModule } from '../intake.module.ts';
import { intake } from '../intake.ts';
import { Programme, caseWorker, decider, fullContent, localPerson } from './programme.ts';

let service: ServiceUnderTest;
let programme: Programme;
let cohortId: string;
let [sogndal, luster, sent, begun] = ['', '', '', ''];
let after = '';

beforeAll(async () => {
  service = await ServiceUnderTest.start(IntakeModule, intake);
  service.clock.at = '2027-03-01T08:00:00.000Z';
  programme = new Programme(service);
  await programme.published();
  cohortId = await programme.planned();
  // Wednesday after Easter: ten working days before is 12 March, three is 23 March.
  const deadline = '2027-03-31T23:59:59.999+02:00';
  await programme.publishCall(cohortId, { deadline, form: 'pulje-2' });
  sogndal = await programme.municipality('Sogndal');
  luster = await programme.municipality('Luster');
  const all = await programme.anchored(cohortId, luster);
  sent = all.applicationId;
  await service.ask('POST', `/applications/${sent}/submission`, {
    as: localPerson('contact', luster),
  });
  begun = await programme.drafted(cohortId, sogndal, luster);
  await programme.save(begun, sogndal, fullContent);
  const { document } = (await programme.present(begun, sogndal)).body;
  const endorsed = await programme.endorse(begun, 'elected', luster, document);
  after = endorsed.headers['event-id'] ?? '';
});
afterAll(() => service.stop());

const due = async (query = '', as = caseWorker) =>
  service.ask<{ on: string; due: object[]; schedule: object[] }>(
    'GET',
    `/cohorts/${cohortId}/reminders?after=${after}${query}`,
    { as },
  );
const dueOn = async (on: string) => (await due(`&on=${on}`)).body.due;

describe('the reminders of a deadline', () => {
  it('name those that have not sent, their lead, and who is missing', async () => {
    const { body } = await due('&on=2027-03-12');
    expect(body).toEqual({
      cohortId,
      on: '2027-03-12',
      deadline: '2027-03-31T21:59:59.999Z',
      schedule: [
        { workingDays: 10, dueOn: '2027-03-12' },
        { workingDays: 3, dueOn: '2027-03-23' },
      ],
      due: [
        {
          applicationId: begun,
          status: 'presented',
          lead: sogndal,
          leadName: 'Sogndal',
          workingDays: 10,
          dueOn: '2027-03-12',
          missing: [
            { municipalityId: sogndal, party: 'elected' },
            { municipalityId: sogndal, party: 'administration' },
            { municipalityId: sogndal, party: 'employees' },
            { municipalityId: luster, party: 'administration' },
            { municipalityId: luster, party: 'employees' },
          ],
        },
      ],
    });
    expect(sent).not.toBe(begun);
  });

  it('are due from their day on, until the last day is over', async () => {
    expect(await dueOn('2027-03-11')).toEqual([]);
    expect(await dueOn('2027-03-22')).toMatchObject([{ workingDays: 10 }]);
    expect(await dueOn('2027-03-23')).toMatchObject([{ workingDays: 3 }]);
    expect(await dueOn('2027-03-31')).toMatchObject([{ workingDays: 3 }]);
    expect(await dueOn('2027-04-01')).toEqual([]);
  });

  it('are of today where no day is given: the day that it is in Oslo', async () => {
    service.clock.at = '2027-03-11T22:59:59.000Z';
    expect((await due()).body).toMatchObject({ on: '2027-03-11', due: [] });
    service.clock.at = '2027-03-11T23:00:00.000Z';
    expect((await due()).body).toMatchObject({ on: '2027-03-12', due: [{ workingDays: 10 }] });
    service.clock.at = '2027-03-01T08:00:00.000Z';
  });

  it('wait for the secretariat, counted, from their day until the last moment', async () => {
    const waiting = async (at: string) => {
      service.clock.at = at;
      const url = '/work?kind=deadline-to-remind-of';
      return (await service.ask<WorkPage>('GET', url, { as: caseWorker })).body.rows;
    };
    expect(await waiting('2027-03-11T22:59:59.000Z')).toEqual([]);
    expect(await waiting('2027-03-11T23:00:00.000Z')).toMatchObject([
      {
        subject: cohortId,
        deadline: '2027-03-31T21:59:59.999Z',
        since: '2027-03-11T23:00:00.000Z',
        sentence: {
          nn: 'Minn om fristen for Pulje 3, 10 virkedagar før. Ikkje sendt: 1.',
        },
        link: `/cohorts/${cohortId}/reminders`,
      },
    ]);
    expect(await waiting('2027-03-31T21:59:59.999Z')).toMatchObject([
      { parts: { workingDays: 3, count: 1 } },
    ]);
    expect(await waiting('2027-03-31T22:00:00.000Z')).toEqual([]);
    service.clock.at = '2027-03-01T08:00:00.000Z';
  });

  it('are for those who follow the applications up', async () => {
    expect((await due('', localPerson('contact', sogndal))).status).toBe(403);
    expect((await due('&on=2027-02-30')).status).toBe(400);
  });

  it('move with the deadline, and with what is set for the cohort', async () => {
    const moved = await service.ask('PUT', `/cohorts/${cohortId}/deadline`, {
      as: decider,
      body: { deadline: '2027-05-18T23:59:59.999+02:00', reason: 'Påske.' },
    });
    expect(moved.status).toBe(204);
    after = moved.headers['event-id'] ?? '';
    // 17 May is a Monday, and Whit Monday too; 6 May is Ascension Day.
    expect((await due()).body.schedule).toEqual([
      { workingDays: 10, dueOn: '2027-04-30' },
      { workingDays: 3, dueOn: '2027-05-12' },
    ]);
    expect(await dueOn('2027-03-31')).toEqual([]);
    const set = await service.ask('PUT', `/cohorts/${cohortId}/reminders`, {
      as: caseWorker,
      body: { workingDays: [1] },
    });
    expect(set.status).toBe(204);
    after = set.headers['event-id'] ?? '';
    expect((await due()).body.schedule).toEqual([{ workingDays: 1, dueOn: '2027-05-14' }]);
    const wrong = { as: caseWorker, body: { workingDays: [0] } };
    expect((await service.ask('PUT', `/cohorts/${cohortId}/reminders`, wrong)).status).toBe(400);
  });
});
