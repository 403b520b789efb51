import { fill, type Language, type Words } from '../../refusals/words.ts';
import { sayWith, wordIn, type Sayings } from '../../timeline/facts.ts';
import { dateInWords, listInWords } from '../../timeline/oslo-time.ts';
import { partyWords, themeWords } from '../../timeline/terms.ts';
import type { PartyAttendance } from '../attendance.events.ts';
import type { GatheringFileKind } from '../gathering-file.events.ts';
import type { GatheringDay } from '../gathering.events.ts';
import type { NetworkTheme } from '../network.events.ts';
import type { Adviser } from '../theme-day.events.ts';

export const attendanceWords: Readonly<Record<PartyAttendance['attendance'], Words>> = {
  present: { nb: 'til stede', nn: 'til stades', en: 'present' },
  missed: { nb: 'manglet', nn: 'mangla', en: 'missed' },
  'made-up': { nb: 'erstattet', nn: 'erstatta', en: 'made up for' },
};

export const fileKindWords: Readonly<Record<GatheringFileKind, Words>> = {
  presentation: { nb: 'en presentasjon', nn: 'ein presentasjon', en: 'a presentation' },
  minutes: { nb: 'et referat', nn: 'eit referat', en: 'minutes' },
  other: { nb: 'en annen fil', nn: 'ei anna fil', en: 'another file' },
};

export const adviserWords: Readonly<Record<Adviser['organisation'], Words>> = {
  fafo: { nb: 'Fafo', nn: 'Fafo', en: 'Fafo' },
  'agenda-kaupang': { nb: 'Agenda Kaupang', nn: 'Agenda Kaupang', en: 'Agenda Kaupang' },
  ro: { nb: 'RO', nn: 'RO', en: 'RO' },
  other: { nb: 'en annen rådgiver', nn: 'ein annan rådgivar', en: 'another adviser' },
};

export const yesOrNo = {
  present: { nb: 'til stede', nn: 'til stades', en: 'present' },
  absent: { nb: 'ikke til stede', nn: 'ikkje til stades', en: 'not present' },
  coming: { nb: 'kommer', nn: 'kjem', en: 'coming' },
  'not-coming': { nb: 'kommer ikke', nn: 'kjem ikkje', en: 'not coming' },
  online: { nb: 'også på nett', nn: 'også på nett', en: 'online as well' },
  'in-person': { nb: 'bare fysisk', nn: 'berre fysisk', en: 'in person only' },
} as const satisfies Record<string, Words>;

const dayWords: Words = {
  nb: '{date} kl. {from}–{to}',
  nn: '{date} kl. {from}–{to}',
  en: '{date}, {from}–{to}',
};

const either =
  (yes: keyof typeof yesOrNo, no: keyof typeof yesOrNo) => (fact: boolean, language: Language) =>
    yesOrNo[fact ? yes : no][language];

const sayings: Sayings = {
  party: wordIn(partyWords),
  kind: wordIn(fileKindWords),
  themes: (themes: readonly NetworkTheme[], language) =>
    listInWords(
      themes.map((theme) => themeWords[theme][language]),
      language,
    ),
  days: (days: readonly GatheringDay[], language) =>
    listInWords(
      days.map((day) =>
        fill(dayWords[language], { ...day, date: dateInWords(day.date, language) }),
      ),
      language,
    ),
  parties: (parties: readonly PartyAttendance[], language) =>
    listInWords(
      parties.map(
        ({ party, attendance }) =>
          `${partyWords[party][language]} ${attendanceWords[attendance][language]}`,
      ),
      language,
    ),
  present: either('present', 'absent'),
  coming: either('coming', 'not-coming'),
  online: either('online', 'in-person'),
  adviser: ({ organisation, name }: Adviser, language) =>
    name ?? adviserWords[organisation][language],
  from: dateInWords,
  to: dateInWords,
  on: dateInWords,
  date: dateInWords,
  // A theme day's earlier date; what another event has here is told as a change.
  previous: (previous: unknown, language) =>
    typeof previous === 'string' ? dateInWords(previous, language) : '',
};

export const networkFactInWords = sayWith(sayings);
