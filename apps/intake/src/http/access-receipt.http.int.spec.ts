import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ReceiptAnswer } from '@samanom/contracts/intake';
import { ServiceUnderTest, type TestPerson } from '@samanom/testing';
import { randomUUID } from 'node:crypto';
import { IntakeModule } from '../intake.module.ts';
import { intake } from '../intake.ts';
import { asOwner } from './letters.ts';
import {
  Programme,
  auditor,
  caseWorker,
  decider,
  fullContent,
  localPerson,
  reviewer,
} from './programme.ts';

type Person = TestPerson & { readonly person: string };
const PARTIES = ['elected', 'administration', 'employees'];
const DAY_MS = 86_400_000;

let service: ServiceUnderTest;
let programme: Programme;
let finnoy: string;
let rennesoy: string;
let applicationId: string;
let text: string;
let note: string;
let last: string;
const met: string[] = [];

const person = (role: string, organisation: string): Person => {
  const one = { ...localPerson(role, organisation), person: randomUUID() };
  met.push(one.person);
  return one;
};
const ask = async <Body = Record<string, string>>(
  method: 'GET' | 'POST',
  path: string,
  as: TestPerson,
  body?: unknown,
) => {
  const url = `/applications/${applicationId}${path}`;
  const answer = await service.ask<Body>(method, url, { as, ...(body !== undefined && { body }) });
  last = answer.headers['event-id'] ?? last;
  return answer;
};
const receipt = (as: TestPerson, query = '') =>
  ask<ReceiptAnswer>('GET', `/access-receipt?after=${last}&${query}`, as);
const lineOf = ({ parties }: ReceiptAnswer, organisation: string, asked: string) =>
  parties.find(({ municipalityId, party }) => municipalityId === organisation && party === asked);

beforeAll(async () => {
  service = await ServiceUnderTest.start(IntakeModule, intake);
  programme = new Programme(service);
  finnoy = await programme.municipality('Finnøy');
  rennesoy = await programme.municipality('Rennesøy');
  const cohortId = await programme.cohort();
  ({ applicationId } = await programme.anchored(cohortId, finnoy, rennesoy));
  await programme.save(applicationId, finnoy, { ...fullContent, purpose: 'Ein annan.' }, 1);
  text = (await programme.present(applicationId, finnoy, 2)).body.document;
  for (const municipality of [finnoy, rennesoy])
    for (const party of PARTIES)
      await programme.endorse(applicationId, party, municipality, text, { reservation: 'Vilkår.' });
  await ask('POST', '/submission', person('contact', finnoy));
  note = (await ask('POST', '/notes', caseWorker, { note: 'Ring dei.' })).body['noteId'] ?? '';
  await ask('POST', '/remarks', caseWorker, { remark: 'Legg ved vedtaket.' });
  const resubmitBy = new Date(Date.now() + 7 * DAY_MS).toISOString();
  await ask('POST', '/return', caseWorker, { reason: 'Budsjettet manglar.', resubmitBy });
});
afterAll(() => service.stop());

describe('the equal-access receipt', () => {
  it('shows what the events let everybody see, and since when', async () => {
    const { visible } = (await receipt(person('elected', finnoy))).body;
    expect(visible.map(({ kind }) => kind)).toEqual([
      'case',
      'text',
      'text',
      ...Array<string>(6).fill('reservation'),
      'remark',
      'reason',
    ]);
    const since = visible.map(({ visibleSince }) => visibleSince);
    expect(since).toEqual(since.toSorted());
    expect(visible.map(({ document }) => document)).toContain(text);
    const notes = await ask<{ notes: { note: string }[] }>('GET', '/assessment', decider);
    expect(note).not.toBe('');
    expect(JSON.stringify(visible)).not.toContain(notes.body.notes[0]?.note);
  });

  it('is true: all parties of all municipalities read the same from that moment, and none before', async () => {
    const { visible } = (await receipt(auditor)).body;
    const people = [finnoy, rennesoy].flatMap((municipality) =>
      PARTIES.map((party) => person(party, municipality)),
    );
    for (const { document, visibleSince } of visible) {
      const path = document === null ? '' : `/documents/${document}`;
      const before = new Date(Date.parse(visibleSince) - 1).toISOString();
      const read = async (as: Person, asOf: string) =>
        ask<unknown>('GET', `${path}?asOf=${asOf}`, as);
      const [first, ...others] = await Promise.all(people.map((as) => read(as, visibleSince)));
      expect(first?.status).toBe(200);
      expect(others.map(({ body }) => body)).toEqual(others.map(() => first?.body));
      const early = await Promise.all(people.map((as) => read(as, before)));
      expect(early.map(({ status }) => status)).toEqual(people.map(() => 404));
    }
  });

  it('says of each party what it has opened, first, last and how often, and where it has opened nothing', async () => {
    const { applicationId: other, after } = await programme.anchored(
      await programme.cohort(),
      finnoy,
      rennesoy,
    );
    const elected = person('elected', finnoy);
    const read = (as: Person, path: string, at: string) => {
      service.clock.at = at;
      return service.ask('GET', `/applications/${other}${path}`, { as });
    };
    const { body } = await service.ask<ReceiptAnswer>(
      'GET',
      `/applications/${other}/access-receipt?after=${after}`,
      { as: auditor },
    );
    const document = body.visible[1]?.document ?? '';
    await read(elected, `/documents/${document}`, '2026-03-01T10:00:00.000Z');
    await read(person('elected', finnoy), `/documents/${document}`, '2026-03-03T10:00:00.000Z');
    await read(person('employees', rennesoy), '', '2026-03-02T10:00:00.000Z');
    await read(person('contact', rennesoy), `/documents/${document}`, '2026-03-02T10:00:00.000Z');
    service.clock.at = undefined;

    const show = async (as: TestPerson, query = '') =>
      (
        await service.ask<ReceiptAnswer>(
          'GET',
          `/applications/${other}/access-receipt?language=nn&${query}`,
          { as },
        )
      ).body;
    const shown = await show(person('administration', rennesoy));
    const twice = {
      firstOpened: '2026-03-01T10:00:00.000Z',
      lastOpened: '2026-03-03T10:00:00.000Z',
      times: 2,
    };
    const never = { firstOpened: null, lastOpened: null, times: 0 };
    const once = { ...twice, firstOpened: '2026-03-02T10:00:00.000Z', times: 1 };
    expect(shown.parties).toHaveLength(6);
    expect(lineOf(shown, finnoy, 'elected')).toEqual({
      municipalityId: finnoy,
      municipality: 'Finnøy',
      party: 'elected',
      note: null,
      opened: [
        { kind: 'case', document: null, ...twice },
        { kind: 'text', document, ...twice },
      ],
    });
    expect(lineOf(shown, rennesoy, 'employees')).toMatchObject({
      note: 'Har opna saka, men ingen av dokumenta i ho.',
      opened: [{ ...once, lastOpened: once.firstOpened }, never],
    });
    for (const [municipality, party] of [
      [finnoy, 'employees'],
      [rennesoy, 'elected'],
      [rennesoy, 'administration'],
    ] as const)
      expect(lineOf(shown, municipality, party)).toMatchObject({
        note: 'Har ikkje opna saka.',
        opened: [never, never],
      });
    // Looking at the receipt is not opening the case.
    expect((await show(auditor)).parties).toEqual(shown.parties);
    expect(Date.parse(shown.openedKnownSince)).toBeLessThan(Date.now() - 729 * DAY_MS);
  });

  it('names no person, whoever has read, written and stood behind', async () => {
    for (const role of [...PARTIES, 'contact'])
      await ask('GET', `/documents/${text}`, person(role, rennesoy));
    const known = (await asOwner(
      service,
      `SELECT metadata->>'actorperson' AS person FROM event_store.event UNION SELECT person FROM intake.case_read`,
    )) as { person: string }[];
    const { text: answer, body } = await receipt(person('elected', finnoy));
    expect(lineOf(body, rennesoy, 'employees')?.opened).toContainEqual(
      expect.objectContaining({ document: text, times: expect.any(Number) }),
    );
    const all = [...met, ...known.map((one) => one.person)];
    expect(all.length).toBeGreaterThan(20);
    for (const id of all) expect(answer).not.toContain(id);
    expect(answer).not.toMatch(/"(person|who|savedBy|role)"/);
  });

  it('is for the parties, their contacts, those who work on the case, and the auditor', async () => {
    for (const role of [...PARTIES, 'contact'])
      expect((await receipt(person(role, rennesoy))).status).toBe(200);
    for (const as of [caseWorker, decider, auditor])
      expect((await receipt(as)).body.parties).toHaveLength(6);
    for (const as of [reviewer, { roles: ['analyst'], organisation: 'secretariat' }])
      expect((await receipt(as)).status).toBe(403);
    const elsewhere = await programme.municipality('Kvitsøy');
    expect((await receipt(person('elected', elsewhere))).status).toBe(404);
    const brother = { ...caseWorker, person: randomUUID() };
    await ask('POST', '/conflicts-of-interest', brother, { reason: 'Bror min.' });
    expect((await receipt(brother)).body).toMatchObject({ code: 'conflict-of-interest' });
    expect((await receipt(auditor, 'language=sv')).status).toBe(400);
  });
});
