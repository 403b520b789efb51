import { describe, expect, it } from '@jest/globals';
import type { AddressedEntry } from '../calendar/calendar-item.ts';
import { invitationText, type Invited } from './invitation-text.ts';
import { invitationWords } from './invitation.words.ts';

const day = (date: string) => ({ date, from: '10:00', to: '16:30' });
const entry: AddressedEntry = {
  entryId: 'g-1',
  kind: 'gathering',
  title: null,
  number: 2,
  networkId: 'n-1',
  cohortId: 'c-1',
  participationId: null,
  municipalities: [],
  status: 'announced',
  days: [day('2013-10-15'), day('2013-10-16')],
  struck: [],
  firstOn: '2013-10-15',
  lastOn: '2013-10-16',
  place: 'Sandnes rådhus',
  online: false,
  programme: null,
  announcedAt: '2013-08-01T10:00:00.000Z',
  language: 'nb',
  movedFrom: null,
  reason: null,
  sequence: 0,
  revisedAt: '2013-08-01T10:00:00.000Z',
  network: 'Heiltid {place}',
  cohort: null,
  deadline: null,
  onlineAddress: null,
};
const item = { day: 2, from: '10:00', to: '10:30', title: 'Djupdykk', speaker: 'Kari Nordmann' };
const invited: Invited = {
  entry,
  invitation: { municipality: 'Luster', party: 'employees', language: 'nn' },
  programme: { arrangedBy: 'KS', onlineAddress: null, items: [item] },
  reason: null,
};
const inBokmål = { ...invited.invitation, language: 'nb' as const };

describe('an invitation', () => {
  it('says whom it is for, when and where, and what is on', () => {
    expect(invitationText(invited)).toEqual({
      subject: 'Invitasjon til samling 2 i Heiltid {place}: djupdykk i temaet',
      text: [
        'Til tillitsvalde i Luster kommune',
        'Nettverket Heiltid {place} inviterer til samling 2 av 3. Ho handlar om djupdykk i temaet.',
        [
          'Tid: tysdag 15. oktober 2013 kl. 10.00–16.30 og onsdag 16. oktober 2013 kl. 10.00–16.30',
          'Stad: Sandnes rådhus',
        ].join('\n'),
        'Kommunen skal vere representert ved folkevalde, administrasjonen og tillitsvalde. Denne invitasjonen gjeld tillitsvalde.',
        'Program:\n- dag 2, kl. 10.00–10.30: Djupdykk (Kari Nordmann)',
        'Samlinga blir arrangert av KS.',
      ].join('\n\n'),
    });
    const { text } = invitationText({ ...invited, invitation: inBokmål });
    expect(text).toContain('Til tillitsvalgte i Luster kommune');
    expect(text).toContain('Tid: tirsdag 15. oktober 2013');
  });

  it('that is moved says from when, and why', () => {
    const moved = {
      ...entry,
      days: [day('2013-11-05')],
      movedFrom: { days: entry.days, place: '' },
    };
    const { text } = invitationText({ ...invited, entry: moved, reason: 'Storm' });
    expect(text).toContain(
      'Samlinga er flytta. Før var ho tysdag 15. oktober 2013 kl. 10.00–16.30 og onsdag 16. oktober 2013 kl. 10.00–16.30. Grunn: Storm',
    );
    expect(text).toContain('Tid: tysdag 5. november 2013 kl. 10.00–16.30\n');
  });

  it('that is called off says that, and no programme', () => {
    const off = { ...entry, status: 'called-off' as const };
    const { subject, text } = invitationText({
      ...invited,
      entry: off,
      invitation: inBokmål,
      reason: 'Snø',
    });
    expect(subject).toBe('Avlyst: samling 2 i Heiltid {place}');
    expect(text).toMatch(/er avlyst\. Den skulle ha vært tirsdag .*\.\n\nGrunn: Snø$/);
    expect(text).not.toContain('Program');
  });

  it('leads to where people meet online, and stands without a programme that was erased', () => {
    const online = { ...entry, place: null, onlineAddress: 'https://motet.example/2' };
    const { text } = invitationText({ ...invited, entry: online, programme: null });
    expect(text).toContain('\nPå nett: https://motet.example/2\n');
    expect(text).not.toMatch(/Stad:|arrangert|null|undefined/);
  });

  it('has the same facts in both written languages', () => {
    const places = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String);
    for (const { nb, nn } of Object.values(invitationWords)) expect(places(nn)).toEqual(places(nb));
  });
});
