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
} as const satisfies Record<string, Words>;
