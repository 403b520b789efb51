import type { Words } from './words.ts';

/** What is refused of invitations, attendance and what makes up for it. */
export const attendanceRefusals = {
  'gathering-not-announced': {
    nb: 'Samlingen er ikke kunngjort ennå, så det er ingen invitasjon å svare på.',
    nn: 'Samlinga er ikkje kunngjord enno, så det er ingen invitasjon å svare på.',
    en: 'The gathering has not been announced yet, so there is no invitation to answer.',
  },
  'answers-over': {
    nb: 'Samlingen er holdt. Svaret på invitasjonen kan ikke endres lenger.',
    nn: 'Samlinga er halden. Svaret på invitasjonen kan ikkje endrast lenger.',
    en: 'The gathering has been held. The answer to the invitation can no longer be changed.',
  },
  'answer-not-yours': {
    nb: 'Du svarer for deg selv. Kommunens kontaktperson kan svare for andre.',
    nn: 'Du svarer for deg sjølv. Kontaktpersonen i kommunen kan svare for andre.',
    en: "You answer for yourself. The municipality's contact can answer for others.",
  },
  'not-your-party': {
    nb: 'Du representerer en annen part i kommunen.',
    nn: 'Du representerer ein annan part i kommunen.',
    en: 'You represent another party of the municipality.',
  },
  'party-unnamed': {
    nb: 'Si hvilken part svaret gjelder.',
    nn: 'Sei kva part svaret gjeld.',
    en: 'Say which party the answer is for.',
  },
  'coming-needs-no-reason': {
    nb: 'Den som kommer, trenger ingen begrunnelse.',
    nn: 'Den som kjem, treng inga grunngjeving.',
    en: 'Whoever comes needs to give no reason.',
  },
  'noted-in-future': {
    nb: 'Notatet er merket {notedAt}, som ikke har vært ennå. Kontroller klokka.',
    nn: 'Notatet er merkt {notedAt}, som ikkje har vore enno. Kontroller klokka.',
    en: 'The note is marked {notedAt}, which has not been yet. Check the clock.',
  },
  'noted-before-gathering': {
    nb: 'Notatet er merket med en dag før samlingen, som begynte {date}. Kontroller klokka.',
    nn: 'Notatet er merkt med ein dag før samlinga, som byrja {date}. Kontroller klokka.',
    en: 'The note is marked with a day before the gathering, which began on {date}. Check the clock.',
  },
  'absent-yet-named': {
    nb: 'Den som ikke var der, kan ikke ha noen der. Fjern personene, eller merk parten som til stede.',
    nn: 'Den som ikkje var der, kan ikkje ha nokon der. Fjern personane, eller merk parten som til stades.',
    en: 'Whoever was not there had nobody there. Remove the persons, or mark the party as present.',
  },
  'person-of-another-party': {
    nb: 'En av personene har selv svart for en annen part eller en annen kommune: {persons}.',
    nn: 'Ein av personane har sjølv svart for ein annan part eller ein annan kommune: {persons}.',
    en: 'One of the persons has answered for another party or another municipality: {persons}.',
  },
  'correction-unexplained': {
    nb: 'Oppmøtet er gjort ferdig. Si hvorfor det rettes.',
    nn: 'Oppmøtet er gjort ferdig. Sei kvifor det blir retta.',
    en: 'The attendance has been recorded. Say why it is corrected.',
  },
  'party-not-missed': {
    nb: 'Parten er ikke ført som fraværende fra samlingen: {parties}.',
    nn: 'Parten er ikkje ført som fråverande frå samlinga: {parties}.',
    en: 'The party is not recorded as missing from the gathering: {parties}.',
  },
  'made-up-at-own-network': {
    nb: 'Samlingen er nettverkets egen. Rett oppmøtet i stedet.',
    nn: 'Samlinga er nettverket si eiga. Rett oppmøtet i staden.',
    en: "The gathering is the network's own. Correct the attendance instead.",
  },
  'another-number': {
    nb: 'Bare en samling {number} kan erstatte en samling {number}.',
    nn: 'Berre ei samling {number} kan erstatte ei samling {number}.',
    en: 'Only a gathering {number} makes up for a gathering {number}.',
  },
  'made-up-nowhere': {
    nb: 'Si hvilken samling eller hvilken dag som erstatter den parten ikke var på.',
    nn: 'Sei kva samling eller kva dag som erstattar den parten ikkje var på.',
    en: 'Say which gathering or which day makes up for the one that was missed.',
  },
  'made-up-in-future': {
    nb: 'Dagen ({on}) har ikke vært ennå.',
    nn: 'Dagen ({on}) har ikkje vore enno.',
    en: 'The day ({on}) has not been yet.',
  },
  'import-empty': {
    nb: 'Send enten rader eller en CSV-fil med minst én rad.',
    nn: 'Send anten rader eller ei CSV-fil med minst éi rad.',
    en: 'Send either rows or a CSV file with at least one row.',
  },
  'import-unreadable': {
    nb: 'Filen er ikke en tabell som kan leses. Det stopper ved linje {line}.',
    nn: 'Fila er ikkje ein tabell som kan lesast. Det stoppar ved linje {line}.',
    en: 'The file is not a table that can be read. It stops at line {line}.',
  },
  'import-columns': {
    nb: 'Den første linjen skal ha navnene på feltene: {fields}. Ukjent: {unknown}. Mangler: {missing}.',
    nn: 'Den første linja skal ha namna på felta: {fields}. Ukjent: {unknown}. Manglar: {missing}.',
    en: 'The first line must have the names of the fields: {fields}. Unknown: {unknown}. Missing: {missing}.',
  },
  'row-field-missing': {
    nb: 'Feltet {field} er tomt.',
    nn: 'Feltet {field} er tomt.',
    en: 'The field {field} is empty.',
  },
  'row-network-unknown': {
    nb: 'Puljen har ikke noe nettverk som heter «{said}».',
    nn: 'Pulja har ikkje noko nettverk som heiter «{said}».',
    en: 'The cohort has no network called "{said}".',
  },
  'row-name-ambiguous': {
    nb: 'Flere heter «{said}». Bruk id-en.',
    nn: 'Fleire heiter «{said}». Bruk id-en.',
    en: 'Several are called "{said}". Use the id.',
  },
  'row-number-wrong': {
    nb: '«{said}» er ikke en samling. Skriv 1, 2 eller 3.',
    nn: '«{said}» er ikkje ei samling. Skriv 1, 2 eller 3.',
    en: '"{said}" is no gathering. Write 1, 2 or 3.',
  },
  'row-gathering-missing': {
    nb: 'Nettverket har ingen samling {number}.',
    nn: 'Nettverket har inga samling {number}.',
    en: 'The network has no gathering {number}.',
  },
  'row-participant-unknown': {
    nb: '«{said}» er ikke med i nettverket.',
    nn: '«{said}» er ikkje med i nettverket.',
    en: '"{said}" is not in the network.',
  },
  'row-party-unknown': {
    nb: '«{said}» er ingen av partene. Skriv folkevalgte, administrasjon eller tillitsvalgte.',
    nn: '«{said}» er ingen av partane. Skriv folkevalde, administrasjon eller tillitsvalde.',
    en: '"{said}" is none of the parties. Write elected, administration or employees.',
  },
  'row-present-unclear': {
    nb: '«{said}» sier ikke om parten var der. Skriv ja eller nei.',
    nn: '«{said}» seier ikkje om parten var der. Skriv ja eller nei.',
    en: '"{said}" does not say whether the party was there. Write yes or no.',
  },
  'row-instant-wrong': {
    nb: '«{said}» er ikke et tidspunkt. Skriv 2013-04-10 eller 2013-04-10T12:00:00+02:00.',
    nn: '«{said}» er ikkje eit tidspunkt. Skriv 2013-04-10 eller 2013-04-10T12:00:00+02:00.',
    en: '"{said}" is no time. Write 2013-04-10 or 2013-04-10T12:00:00+02:00.',
  },
  'row-doubled': {
    nb: 'Raden gjelder det samme som rad {first}.',
    nn: 'Rada gjeld det same som rad {first}.',
    en: 'The row is about the same as row {first}.',
  },
} as const satisfies Record<string, Words>;
