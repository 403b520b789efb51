import type { Words } from '../refusals/words.ts';
import type { CalendarKind } from './calendar.http.ts';
import type { GatheringNumber } from './gathering.events.ts';

/** What each of the three gatherings is about. Booklet; domain 2.5. */
export const gatheringTopics: Readonly<Record<GatheringNumber, Words>> = {
  1: { nb: 'hensikt og mål', nn: 'hensikt og mål', en: 'purpose and goals' },
  2: { nb: 'dypdykk i temaet', nn: 'djupdykk i temaet', en: 'deep dive in the theme' },
  3: {
    nb: 'implementering og gevinstrealisering',
    nn: 'implementering og gevinstrealisering',
    en: 'implementation and benefits',
  },
};

/** What stands in a calendar, by its kind. */
export const calendarTitles = {
  gathering: {
    nb: 'Samling {number} i {network}: {topic}',
    nn: 'Samling {number} i {network}: {topic}',
    en: 'Gathering {number} of {network}: {topic}',
  },
  'project-leader-gathering': {
    nb: 'Prosjektledersamling: {title}',
    nn: 'Prosjektleiarsamling: {title}',
    en: "Project leaders' gathering: {title}",
  },
  'theme-day': {
    nb: 'Lokal temadag: {title}',
    nn: 'Lokal temadag: {title}',
    en: 'Local theme day: {title}',
  },
  deadline: {
    nb: 'Søknadsfrist: {title}',
    nn: 'Søknadsfrist: {title}',
    en: 'Deadline of applications: {title}',
  },
} as const satisfies Record<CalendarKind, Words>;

/** What calendar files say of an entry besides. */
export const calendarNotes = {
  title: { nb: 'Sammen om', nn: 'Saman om', en: 'Saman om' },
  deadline: {
    nb: 'Fristen er {moment}.',
    nn: 'Fristen er {moment}.',
    en: 'The deadline is {moment}.',
  },
  planned: {
    nb: 'Planlagt, ikke kunngjort.',
    nn: 'Planlagd, ikkje kunngjord.',
    en: 'Planned, not announced.',
  },
  'called-off': { nb: 'Avlyst.', nn: 'Avlyst.', en: 'Called off.' },
  online: { nb: 'På nett: {address}', nn: 'På nett: {address}', en: 'Online: {address}' },
  'feed-ends': {
    nb: 'Kalenderadressen fra Samanom går ut {date}',
    nn: 'Kalenderadressa frå Samanom går ut {date}',
    en: 'The calendar address of Samanom ends on {date}',
  },
  'feed-renew': {
    nb: 'Logg inn i Samanom, og forny adressen under Kalender. Etter denne dagen kommer det ikke noe nytt.',
    nn: 'Logg inn i Samanom, og forny adressa under Kalender. Etter denne dagen kjem det ikkje noko nytt.',
    en: 'Sign in to Samanom, and renew the address under Calendar. Nothing new comes after that day.',
  },
  parties: {
    nb: 'Kommunen skal være representert ved folkevalgte, administrasjonen og tillitsvalgte.',
    nn: 'Kommunen skal vere representert ved folkevalde, administrasjonen og tillitsvalde.',
    en: 'The municipality is to be represented by elected members, administration and employees.',
  },
} as const satisfies Record<string, Words>;
