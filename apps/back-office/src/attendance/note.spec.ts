import { describe, expect, it } from '@jest/globals';
import type { NoteOnSheet, PartyOnSheet, SheetRow } from '@samanom/contracts/networks';
import { afterAnswer, markOf, momentAfter, nextBatch, tapped, type Note } from './note.ts';

const at = (minute: number) => `2026-11-30T09:${String(minute).padStart(2, '0')}:00.000Z`;
const note = (changed: Partial<Note> = {}): Note => ({
  id: 'a',
  gatheringId: 'g-1',
  by: 'einar',
  participationId: 'p-1',
  municipalityId: null,
  party: 'elected',
  present: true,
  notedAt: at(1),
  because: null,
  sentIn: null,
  outcome: null,
  said: null,
  ...changed,
});
const noted = (present: boolean, notedAt: string): NoteOnSheet => ({
  present,
  notedAt,
  personIds: [],
  reason: null,
  by: 'kari',
  role: 'network-leader',
  receivedAt: notedAt,
  because: null,
});
const party = (sent: NoteOnSheet | null): PartyOnSheet => ({
  party: 'elected',
  attendance: sent?.present ? 'present' : 'not-noted',
  answers: [],
  note: sent,
  earlier: [],
  reason: null,
  madeUp: null,
});
const row = (one: PartyOnSheet): SheetRow => ({
  participationId: 'p-1',
  municipalityId: null,
  participantId: 'm-1',
  name: 'Andøy',
  admitted: true,
  expected: true,
  parties: [one],
});
const mark = (one: PartyOnSheet, ...notes: readonly Note[]) => markOf(row(one), one, notes);

describe('a party on the sheet', () => {
  it('is as the service has it, with what is not sent on top', () => {
    expect(mark(party(null))).toEqual({ present: null, unsent: false });
    expect(mark(party(noted(true, at(1))))).toEqual({ present: true, unsent: false });
    expect(mark(party(null), note())).toEqual({ present: true, unsent: true });
    const twice = [note({ present: false, notedAt: at(3), id: 'b' }), note()];
    expect(mark(party(null), ...twice)).toEqual({ present: false, unsent: true });
  });

  it('is as another tablet noted it later, though something here is not sent', () => {
    const theirs = party(noted(false, at(5)));
    expect(mark(theirs, note())).toEqual({ present: false, unsent: true });
    expect(mark(theirs, note({ notedAt: at(6) }))).toEqual({ present: true, unsent: true });
  });

  it('is unmoved by notes on others, and by those that the service has said no to', () => {
    expect(mark(party(null), note({ party: 'employees' })).present).toBeNull();
    expect(mark(party(null), note({ municipalityId: 'm-9' })).present).toBeNull();
    expect(mark(party(null), note({ outcome: 'refused' })).unsent).toBe(false);
  });

  it('is noted as present by a tap, and taken back by another', () => {
    expect([null, true, false].map((present) => tapped({ present, unsent: false }))).toEqual([
      true,
      false,
      true,
    ]);
  });
});

describe('a note', () => {
  it('is later than the one before, though the clock stands still or goes back', () => {
    expect(momentAfter([], at(1))).toBe(at(1));
    expect(momentAfter([note()], at(2))).toBe(at(2));
    expect(momentAfter([note()], at(1))).toBe('2026-11-30T09:01:00.001Z');
    expect(momentAfter([note({ notedAt: at(9) })], at(1))).toBe('2026-11-30T09:09:00.001Z');
  });

  it('goes again in the command that it was first sent in, before anything newer', () => {
    const begun = note({ id: 'b', notedAt: at(4), sentIn: 'c-1' });
    const newer = note({ id: 'c', notedAt: at(5) });
    expect(nextBatch([newer, note(), begun], 'einar').map(({ id }) => id)).toEqual(['b']);
    expect(nextBatch([newer, note()], 'einar').map(({ id }) => id)).toEqual(['a', 'c']);
  });

  it('goes in the name of whoever noted it, with those of its gathering and its reason', () => {
    expect(nextBatch([note({ by: 'kari' })], 'einar')).toEqual([]);
    const others = [note({ id: 'b', gatheringId: 'g-2' }), note({ id: 'c', because: 'Feil' })];
    expect(nextBatch([note(), ...others], 'einar').map(({ id }) => id)).toEqual(['a']);
  });

  it('is done with once it is taken; what was said of others stays', () => {
    const batch = [note(), note({ id: 'b' }), note({ id: 'c' })];
    const said = { code: null, title: null };
    const answer = {
      accepted: 1,
      superseded: 1,
      refused: 1,
      notes: [
        { note: 0, outcome: 'accepted' as const, ...said },
        { note: 1, outcome: 'superseded' as const, ...said },
        { note: 2, outcome: 'refused' as const, code: 'noted-in-future', title: 'Sjå på klokka.' },
      ],
    };
    const { remove, put } = afterAnswer(batch, answer);
    expect(remove).toEqual(['a']);
    expect(put.map(({ id, outcome, said: title }) => [id, outcome, title])).toEqual([
      ['b', 'superseded', null],
      ['c', 'refused', 'Sjå på klokka.'],
    ]);
  });
});
