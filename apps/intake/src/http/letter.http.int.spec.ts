import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ServiceUnderTest } from '@samanom/testing';
import { createHash, randomUUID } from 'node:crypto';
import { IntakeModule } from '../intake.module.ts';
import { intake } from '../intake.ts';
import { admission, asOwner, issue, pdfOf, show, textOf, type Letter } from './letters.ts';
import { Programme, caseWorker, localPerson } from './programme.ts';

let service: ServiceUnderTest;
let programme: Programme;
let cohortId: string;
let finnoy: string;
let rennesoy: string;
let applicationId: string;

const decideLanguage = (municipality: string, language: string, from: string) =>
  service.ask('POST', `/municipalities/${municipality}/language-decisions`, {
    as: caseWorker,
    body: { language, from },
  });

beforeAll(async () => {
  service = await ServiceUnderTest.start(IntakeModule, intake);
  programme = new Programme(service);
  cohortId = await programme.cohort();
  finnoy = await programme.municipality('Finnøy');
  rennesoy = await programme.municipality('Rennesøy');
  await decideLanguage(finnoy, 'nn', '1990-01-01');
  await decideLanguage(finnoy, 'nb', '2013-01-01');
  await decideLanguage(rennesoy, 'neutral', '1990-01-01');
  await service.ask('POST', `/municipalities/${finnoy}/numbers`, {
    as: caseWorker,
    body: { number: '1141', from: '1965-01-01', to: null },
  });
  applicationId = await programme.admitted(cohortId, finnoy, rennesoy);
});
afterAll(() => service.stop());

const issued = async (body: object = admission, id = applicationId) => {
  const answer = await issue(service, id, body);
  expect(answer.status).toBe(201);
  return { letters: answer.body.letters, after: answer.headers['event-id'] ?? '' };
};

describe('letters about one decision', () => {
  it('go to each municipality in the language it had decided that day, with a number of their own', async () => {
    const { letters, after } = await issued();
    expect(letters).toMatchObject([
      { municipalityId: finnoy, language: 'nn' },
      { municipalityId: rennesoy, language: 'nb' },
    ]);
    const year = new Date().getFullYear();
    const [one, two] = letters as [Letter, Letter];
    expect(one.journalNumber).toBe(`${year}/0001-1`);
    expect(two.journalNumber).toBe(`${year}/0001-2`);
    expect(await show(service, one.letterId, after)).toMatchObject({
      municipality: 'Finnøy',
      kind: 'admission',
      template: 'admission.v2',
      journalNumber: one.journalNumber,
    });

    const { status, headers, bytes } = await pdfOf(service, one.letterId);
    expect(status).toBe(200);
    expect(headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': `inline; filename="${year}-0001-1.pdf"`,
    });
    const text = await textOf(bytes);
    expect(text).toContain('Finnøy kommune Kommunenummer 1141');
    expect(text).toContain('vedtok 30. november 2012 at Finnøy kommune blir teken opp');
    expect(text).toContain('Dei tre partane står bak søknaden.');
    expect(text).toContain('Fristen er tre veker frå');
    expect(text).not.toContain('De tre partene');
    expect(await textOf((await pdfOf(service, two.letterId)).bytes)).toContain('Rennesøy kommune');
  });

  it('are the same bytes each time, known by their hash in the event', async () => {
    const { letters, after } = await issued();
    const letterId = letters[0]?.letterId ?? '';
    const { pdf } = await show(service, letterId, after);
    const readings = await Promise.all([pdfOf(service, letterId), pdfOf(service, letterId)]);
    for (const { bytes } of readings)
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(pdf);
  });

  it('follow what the municipality decides later, from then on', async () => {
    const { letters } = await issued({ ...admission, decidedOn: '2013-01-01' });
    expect(letters[0]).toMatchObject({ municipalityId: finnoy, language: 'nb' });
    const later = await issued({ ...admission, applicationLanguage: 'nn' });
    expect(later.letters[1]).toMatchObject({ municipalityId: rennesoy, language: 'nn' });
  });

  it('are issued once, also when the command comes again', async () => {
    const headers = { 'idempotency-key': randomUUID() };
    const first = await issue(service, applicationId, admission, headers);
    const again = await issue(service, applicationId, admission, headers);
    expect([first.status, again.status]).toEqual([201, 201]);
    expect(again.body).toEqual(first.body);
  });

  it('are numbered without gap or doubling by many at once', async () => {
    const another = await programme.admitted(cohortId, finnoy);
    const answers = await Promise.all(Array.from({ length: 8 }, () => issued(admission, another)));
    const numbers = answers.flatMap(({ letters }) =>
      letters.map(({ journalNumber }) => Number(journalNumber.split('-')[1])),
    );
    expect(numbers.toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });

  it('hold no names and no text outside their document', async () => {
    const signature = { name: 'Kari Nordmann', role: 'avdelingsdirektør' };
    const { letters } = await issued({ ...admission, signature });
    const rows = await asOwner(service, 'SELECT data, metadata FROM event_store.event');
    expect(JSON.stringify(rows)).not.toMatch(/Nordmann|partane står bak/);
    expect(await textOf((await pdfOf(service, letters[0]?.letterId ?? '')).bytes)).toContain(
      'Kari Nordmann',
    );
  });
});

describe('a letter about an application that was sent back', () => {
  it('says what is missing, and by when', async () => {
    const id = await programme.submitted(cohortId, finnoy);
    const back = await service.ask('POST', `/applications/${id}/return`, {
      as: caseWorker,
      body: { reason: 'Budsjettet manglar.', resubmitBy: '2100-01-31T23:59:59+01:00' },
    });
    expect(back.status).toBe(204);
    const nn = { legalBasis: ['Utlysning av pulje 2'], reasons: 'Budsjettet manglar.' };
    const { decidedOn, signature } = admission;
    const body = { kind: 'returned-application', applicationLanguage: 'nn', decidedOn, signature };
    const { letters } = await issued({ ...body, answerBy: '2100-01-31', texts: { nn } }, id);
    const text = await textOf((await pdfOf(service, letters[0]?.letterId ?? '')).bytes);
    expect(text).toContain('send på nytt innan 31. januar 2100');
    expect(text).toContain('Budsjettet manglar.');
  });
});

describe('a letter is refused', () => {
  const refused = async (body: object, id = applicationId) => {
    const { status, body: problem } = await issue(service, id, body);
    return { status, code: problem.code, params: problem.params };
  };

  it('when the words are missing in the language of a receiver', async () => {
    const texts = { nb: admission.texts.nb };
    expect(await refused({ ...admission, texts })).toMatchObject({
      status: 409,
      code: 'letter-incomplete',
      params: { missing: ['texts.nn'] },
    });
    const { decidedOn: _, ...undated } = admission;
    expect(await refused(undated)).toMatchObject({ params: { missing: ['decidedOn'] } });
  });

  it('when it can’t be printed as it was written', async () => {
    const nn = { ...admission.texts.nn, reasons: 'Gratulerer 🎉' };
    expect(await refused({ ...admission, texts: { ...admission.texts, nn } })).toMatchObject({
      code: 'letter-unprintable',
      params: { characters: ['🎉'] },
    });
  });

  it('to a stranger, about a draft, or about nothing', async () => {
    const stranger = await programme.municipality('Kvitsøy');
    const municipalities = [{ municipalityId: stranger }];
    expect(await refused({ ...admission, municipalities })).toMatchObject({
      code: 'not-an-applicant',
    });
    const draft = await programme.drafted(cohortId, finnoy);
    expect(await refused(admission, draft)).toMatchObject({ code: 'application-not-submitted' });
    expect(await refused(admission, randomUUID())).toMatchObject({ status: 404 });
  });

  it('when nobody has decided what it says', async () => {
    expect(await refused({ ...admission, kind: 'rejection' })).toMatchObject({
      code: 'letter-without-decision',
      params: { kind: 'rejection' },
    });
    const undecided = await programme.submitted(cohortId, finnoy);
    expect(await refused(admission, undecided)).toMatchObject({ code: 'letter-without-decision' });
  });

  it('with a wrong body, and to who may not issue it', async () => {
    expect(await refused({ ...admission, kind: 'love' })).toMatchObject({ status: 400 });
    const email = 'a@b.example\r\nBcc: c@d.example';
    const municipalities = [{ municipalityId: finnoy, email }];
    expect(await refused({ ...admission, municipalities })).toMatchObject({ status: 400 });
    const answer = await service.ask('POST', `/applications/${applicationId}/letters`, {
      as: localPerson('contact', finnoy),
      body: admission,
    });
    expect(answer).toMatchObject({ status: 403, body: { code: 'permission-missing' } });
  });
});
