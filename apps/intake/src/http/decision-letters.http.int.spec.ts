import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DecisionLettersIssued } from '@samanom/contracts/intake';
import { ServiceUnderTest } from '@samanom/testing';
import { randomUUID } from 'node:crypto';
import { IntakeModule } from '../intake.module.ts';
import { intake } from '../intake.ts';
import { decidedAct } from './decided-act.ts';
import { admission, asOwner, pdfOf, show, textOf } from './letters.ts';
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
  for (const [id, language] of [
    [finnoy, 'nn'],
    [rennesoy, 'nb'],
  ])
    await service.ask('POST', `/municipalities/${id}/language-decisions`, {
      as: caseWorker,
      body: { language, from: '1990-01-01' },
    });
});
afterAll(() => service.stop());

const said = (nb: string, nn: string) => ({
  nb: { ...admission.texts.nb, reasons: nb },
  nn: { ...admission.texts.nn, reasons: nn },
});
const texts = {
  admitted: said('Søknaden oppfyller vilkårene.', 'Søknaden oppfyller vilkåra.'),
  rejected: said('Det var flere søkere enn plasser.', 'Det var fleire søkjarar enn plassar.'),
  'waiting-list': said('Det kan bli en plass ledig.', 'Det kan bli ein plass ledig.'),
};
const body = { texts, applicationLanguage: 'nb', signature: admission.signature };

const write = (batchId: string, more: object = {}, as = caseWorker, key = randomUUID()) =>
  service.ask<DecisionLettersIssued & { code: string; params: object }>(
    'POST',
    `/decisions/${batchId}/letters`,
    {
      as,
      body: { ...body, ...more },
      headers: { 'idempotency-key': key, 'accept-language': 'nn' },
    },
  );

const act = () => decidedAct(programme, service, cohortId, finnoy, rennesoy);

const lettersOf = ({ cases }: DecisionLettersIssued) => cases.flatMap(({ letters }) => letters);
const issuedIn = (batchId: string) =>
  asOwner(
    service,
    `SELECT 1 FROM event_store.event WHERE type = 'LetterIssued' AND data->>'batch' = '${batchId}'`,
  );

const addressedTo = (email: string) =>
  asOwner(service, `SELECT 1 FROM event_store.document WHERE body LIKE '%"${email}"%'`);

describe('the letters of one act', () => {
  it('go to each municipality of each case, by its outcome, in its own written language', async () => {
    service.clock.at = '2012-11-30T10:00:00.000Z';
    const { batchId, admitted, rejected, waiting, corrected } = await act();
    service.clock.at = '2012-12-03T10:00:00.000Z';
    const emails = [{ municipalityId: finnoy, email: 'post@finnoy.example' }];
    const { status, headers, body } = await write(batchId, { emails });
    expect(status).toBe(200);
    expect(body).toMatchObject({ batchId, issued: 3, refused: 1 });
    expect(body.cases).toMatchObject([
      {
        applicationId: admitted.applicationId,
        result: 'issued',
        letters: [
          { municipalityId: finnoy, language: 'nn', journalNumber: '2012/0001-1' },
          { municipalityId: rennesoy, language: 'nb', journalNumber: '2012/0001-2' },
        ],
      },
      { applicationId: rejected.applicationId, letters: [{ journalNumber: '2012/0002-1' }] },
      { applicationId: waiting.applicationId, letters: [{ journalNumber: '2012/0003-1' }] },
      {
        applicationId: corrected.applicationId,
        result: 'refused',
        letters: [],
        code: 'decision-of-another-act',
        title:
          'Vedtaket som står no, er ikkje gjort i denne handlinga: det er retta sidan, eller gjort før.',
      },
    ]);

    const [toFinnoy, , rejection, waitingList] = lettersOf(body).map(({ letterId }) => letterId);
    const shown = await show(service, rejection ?? '', headers['event-id']);
    expect(shown).toMatchObject({ kind: 'rejection', batch: batchId, template: 'rejection.v2' });
    const text = await textOf((await pdfOf(service, rejection ?? '')).bytes);
    expect(text).toContain('vedtok 30. november 2012 at Rennesøy kommune ikke blir tatt opp');
    expect(text).toContain('Det var flere søkere enn plasser. Måla er uklare.');
    expect(text).toContain('siste dag for å klage 24. desember 2012');
    const others = await Promise.all(
      [toFinnoy, waitingList].map(async (id) => textOf((await pdfOf(service, id ?? '')).bytes)),
    );
    expect(others[0]).toContain('Søknaden oppfyller vilkåra. Rett til å klage');
    expect(others[1]).toContain('som nummer 2');
    expect(await addressedTo('post@finnoy.example')).toHaveLength(2);
  });

  it('leave the time to complain that they say they do', async () => {
    service.clock.at = '2012-11-30T10:00:00.000Z';
    const { batchId, rejected } = await act();
    service.clock.at = '2012-12-03T10:00:00.000Z';
    await write(batchId);
    const complain = () =>
      service.ask('POST', `/applications/${rejected.applicationId}/complaints`, {
        as: localPerson('contact', rennesoy),
        body: { complaint: 'Måla våre er klare.' },
      });
    service.clock.at = '2012-12-27T23:00:00.000Z';
    expect((await complain()).body).toMatchObject({ code: 'complaint-late' });
    service.clock.at = '2012-12-24T22:59:59.999Z';
    expect((await complain()).status).toBe(201);
  });

  it('are issued once, whoever asks again, and what is left is gone on with', async () => {
    service.clock.at = undefined;
    const { batchId } = await act();
    const key = randomUUID();
    const { admitted: _, ...withoutAdmitted } = texts;
    const cut = await write(batchId, { texts: withoutAdmitted }, caseWorker, key);
    expect(cut.body).toMatchObject({ issued: 2, refused: 2 });
    expect(cut.body.cases[0]).toMatchObject({
      code: 'letter-incomplete',
      params: { missing: ['texts.admitted'] },
    });
    const whole = await write(batchId, {}, caseWorker, key);
    expect(whole.body.cases.map(({ result }) => result)).toEqual([
      'issued',
      'unchanged',
      'unchanged',
      'refused',
    ]);
    const again = await write(batchId, {}, caseWorker, key);
    const byAnother = await write(batchId, {}, { ...decider, organisation: 'secretariat' });
    for (const { body } of [again, byAnother]) {
      expect(body).toMatchObject({ issued: 3, refused: 1 });
      expect(body.cases.filter(({ result }) => result === 'unchanged')).toHaveLength(3);
      expect(lettersOf(body)).toEqual(lettersOf(whole.body));
    }
    expect(await issuedIn(batchId)).toHaveLength(4);
  });

  it('stop at whoever has declared a conflict of interest', async () => {
    const { batchId, waiting } = await act();
    const partial = { ...caseWorker, person: randomUUID() };
    const path = `/applications/${waiting.applicationId}/conflicts-of-interest`;
    const declared = await service.ask('POST', path, {
      as: partial,
      body: { reason: 'Bur der.' },
    });
    expect(declared.status).toBe(204);
    const { body } = await write(batchId, {}, partial);
    expect(body.cases[2]).toMatchObject({ result: 'refused', code: 'conflict-of-interest' });
    expect(body).toMatchObject({ issued: 2, refused: 2 });
  });
});

describe('nothing is issued', () => {
  it('with an address for somebody who is in none of the cases', async () => {
    const { batchId } = await act();
    const municipalityId = await programme.municipality('Kvitsøy');
    const { body } = await write(batchId, {
      emails: [
        { municipalityId: finnoy, email: 'post@finnoy.example' },
        { municipalityId, email: 'post@kvitsoy.example' },
      ],
    });
    expect(body).toMatchObject({
      code: 'not-an-applicant',
      params: { municipalities: [municipalityId] },
    });
    expect(await issuedIn(batchId)).toEqual([]);
  });

  it('of an act that there is not, in one form only, or by a stranger', async () => {
    expect(await write(randomUUID())).toMatchObject({ status: 404, body: { code: 'act-unknown' } });
    const oneForm = { admitted: { nn: texts.admitted.nn } };
    expect((await write(randomUUID(), { texts: oneForm })).status).toBe(400);
    expect(await write(randomUUID(), {}, localPerson('contact', finnoy))).toMatchObject({
      status: 403,
      body: { code: 'permission-missing' },
    });
  });
});
