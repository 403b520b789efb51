import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ReadsAnswer, TimelineAnswer } from '@samanom/contracts/intake';
import { ServiceUnderTest, eventually, type TestPerson } from '@samanom/testing';
import { IntakeModule } from '../intake.module.ts';
import { intake } from '../intake.ts';
import { issue, pdfOf, show as showLetter, type Letter } from './letters.ts';
import { Programme, auditor, caseWorker, decider, localPerson, reviewer } from './programme.ts';

let service: ServiceUnderTest;
let finnoy: string;
let rennesoy: string;
let applicationId: string;
let letters: readonly Letter[];
const people = ['contact', 'elected', 'administration', 'employees'];

beforeAll(async () => {
  service = await ServiceUnderTest.start(IntakeModule, intake);
  const programme = new Programme(service);
  finnoy = await programme.municipality('Finnøy');
  rennesoy = await programme.municipality('Rennesøy');
  applicationId = await programme.admitted(await programme.cohort(), finnoy, rennesoy);
  letters = (await issue(service, applicationId)).body.letters;
  await eventually('both letters have left', async () => {
    const shown = await Promise.all(letters.map(({ letterId }) => showLetter(service, letterId)));
    return shown.every(({ status }) => status === 'sent');
  });
});
afterAll(() => service.stop());

const told = async (as: TestPerson) => {
  const url = `/applications/${applicationId}/timeline?kind=letter&language=nb`;
  const { body } = await service.ask<TimelineAnswer>('GET', url, { as });
  return body.entries;
};
const numberOf = (municipality: string) =>
  letters.find(({ municipalityId }) => municipalityId === municipality)?.journalNumber ?? '';
const linesOf = (municipality: string, name: string) => [
  `Brevet ${numberOf(municipality)} ble sendt til ${name}.`,
  `Departementet skrev til ${name}: brev om opptak, ${numberOf(municipality)}.`,
];

describe('the letters of a case', () => {
  it('are in the timeline of the municipality written to, and of the ministry', async () => {
    for (const role of people) {
      const own = await told(localPerson(role, finnoy));
      expect(own.map(({ sentence }) => sentence)).toEqual(linesOf(finnoy, 'Finnøy'));
      const other = await told(localPerson(role, rennesoy));
      expect(other.map(({ sentence }) => sentence)).toEqual(linesOf(rennesoy, 'Rennesøy'));
    }
    for (const as of [caseWorker, decider])
      expect((await told(as)).map(({ sentence }) => sentence).toSorted()).toEqual(
        [...linesOf(finnoy, 'Finnøy'), ...linesOf(rennesoy, 'Rennesøy')].toSorted(),
      );
    expect(await told(reviewer)).toEqual([]);
  });

  it('are told with where they were before', async () => {
    const [sent, issued] = await told(localPerson('elected', finnoy));
    const status = { field: 'status', label: 'Status', difference: null };
    expect(sent?.changes).toEqual([{ ...status, before: 'skrevet', after: 'sendt' }]);
    expect(issued?.changes).toEqual([{ ...status, before: null, after: 'skrevet' }]);
  });

  it('are in the log of reads once somebody has opened one', async () => {
    const reader = localPerson('employees', rennesoy);
    const own = letters.find(({ municipalityId }) => municipalityId === rennesoy);
    const letterId = own?.letterId ?? '';
    await service.ask('GET', `/letters/${letterId}`, { as: reader });
    expect((await pdfOf(service, letterId, reader)).status).toBe(200);
    expect((await pdfOf(service, letterId, localPerson('elected', finnoy))).status).toBe(404);
    const url = `/applications/${applicationId}/reads?limit=2`;
    const { body } = await service.ask<ReadsAnswer>('GET', url, { as: auditor });
    const person = { person: reader.person, organisation: rennesoy, party: 'employees' };
    const { pdf } = await showLetter(service, letterId);
    expect(body.reads).toMatchObject([
      { ...person, route: '/letters/:letterId/pdf', documents: [pdf] },
      { ...person, route: '/letters/:letterId', documents: [] },
    ]);
  });
});
