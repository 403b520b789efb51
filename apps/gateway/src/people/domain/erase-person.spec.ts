import { describe, expect, it } from '@jest/globals';
import { PersonErased } from '@samanom/contracts/gateway';
import { given, metaOf } from '@samanom/testing';
import { directoryEntry } from './directory-entry.ts';
import { ErasePerson, erasePerson, type KnownOfPerson } from './erase-person.ts';
import { yearsAfter } from './years-after.ts';

const erased = PersonErased({ personId: 'Kari', reason: 'a'.repeat(64) });
const nothing: KnownOfPerson = {
  standing: 'known',
  holdsRoles: false,
  lastFormalAct: null,
  termYears: 10,
};
const erase = (known: Partial<KnownOfPerson> = {}, at = '2026-03-01T08:00:00.000Z') =>
  erasePerson(new ErasePerson(erased.data, metaOf({ at })), { ...nothing, ...known });

describe('erasing a person', () => {
  it('is done once', () => {
    given(directoryEntry, []).when(erase()).then([erased]);
    given(directoryEntry, [erased]).when(erase()).then([]);
    given(directoryEntry, [erased])
      .when(erase({ standing: 'erased' }))
      .then([]);
  });

  it('of somebody whose rows went before the event was written still writes it', () =>
    given(directoryEntry, [])
      .when(erase({ standing: 'erased' }))
      .then([erased]));

  it('waits until every role is revoked', () => {
    given(directoryEntry, [])
      .when(erase({ holdsRoles: true }))
      .thenRejected('person-holds-roles');
    given(directoryEntry, [])
      .when(erase({ standing: 'unknown' }))
      .thenRejected('not-found');
  });

  it('waits until the term of the last formal act is over, to the day', () => {
    const lastFormalAct = '2016-03-01T23:30:00.000Z'; // 2 March in Oslo
    const on = (date: string) => erase({ lastFormalAct }, `${date}T08:00:00.000Z`);
    given(directoryEntry, [])
      .when(on('2026-03-01'))
      .thenRejected('erasure-before-term', { from: '2026-03-02' });
    given(directoryEntry, []).when(on('2026-03-02')).then([erased]);
  });

  it('is nothing that one does to oneself', () => {
    const { actor } = metaOf();
    const command = new ErasePerson({ ...erased.data, personId: actor.person }, metaOf());
    given(directoryEntry, []).when(erasePerson(command, nothing)).thenRejected('erasing-oneself');
  });

  it('counts years by the calendar', () => {
    expect(yearsAfter('2016-02-29', 10)).toBe('2026-03-01');
    expect(yearsAfter('2016-12-31', 10)).toBe('2026-12-31');
  });
});
