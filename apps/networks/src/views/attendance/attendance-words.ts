import type { Language, Words } from '@samanom/contracts';
import type { Attendance, PartyInLedger } from '@samanom/contracts/networks';
import type { Party } from '@samanom/kernel';

const words: Readonly<Record<Attendance, Words>> = {
  present: { nb: 'til stede', nn: 'til stades', en: 'present' },
  absent: { nb: 'ikke til stede', nn: 'ikkje til stades', en: 'absent' },
  missed: { nb: 'manglet', nn: 'mangla', en: 'missed' },
  'made-up': { nb: 'erstattet', nn: 'erstatta', en: 'made up for' },
  'not-noted': { nb: 'ikke ført', nn: 'ikkje ført', en: 'not noted' },
  ahead: { nb: 'ikke holdt ennå', nn: 'ikkje halden enno', en: 'not held yet' },
  'not-expected': { nb: 'ikke ventet', nn: 'ikkje venta', en: 'not expected' },
};

const explained: Words = { nb: 'begrunnet', nn: 'grunngjeve', en: 'explained' };

export const partyWords: Readonly<Record<Party, Words>> = {
  elected: { nb: 'Folkevalgte', nn: 'Folkevalde', en: 'Elected' },
  administration: { nb: 'Administrasjon', nn: 'Administrasjon', en: 'Administration' },
  employees: { nb: 'Tillitsvalgte', nn: 'Tillitsvalde', en: 'Employees' },
};

/** How it stands with a party, in words. */
export const attendanceInWords = (
  party: Pick<PartyInLedger, 'attendance' | 'explained'>,
  language: Language,
): string =>
  words[party.attendance][language] +
  (party.attendance === 'missed' && party.explained ? ` (${explained[language]})` : '');
