import type { Words } from './words.ts';

/** What the front door may answer before any service is asked. */
export const gatewayRefusals = {
  'sign-in-not-set-up': {
    nb: 'Innlogging er ikke satt opp her.',
    nn: 'Innlogging er ikkje sett opp her.',
    en: 'Sign-in is not set up here.',
  },
  'sign-in-failed': {
    nb: 'Innloggingen ble ikke fullført.',
    nn: 'Innlogginga vart ikkje fullførd.',
    en: 'The sign-in was not completed.',
  },
  'csrf-token-wrong': {
    nb: 'Forespørselen kom ikke fra denne siden, eller siden er gammel. Last den på nytt.',
    nn: 'Førespurnaden kom ikkje frå denne sida, eller sida er gammal. Last henne på nytt.',
    en: 'The request did not come from this page, or the page is old. Load it again.',
  },
  'no-organisation': {
    nb: 'Du har ingen rolle ennå. Spør administratoren i kommunen din, eller sekretariatet.',
    nn: 'Du har inga rolle enno. Spør administratoren i kommunen din, eller sekretariatet.',
    en: 'You hold no role yet. Ask your municipality’s administrator, or the secretariat.',
  },
  'organisation-not-yours': {
    nb: 'Du har ingen rolle i denne organisasjonen.',
    nn: 'Du har inga rolle i denne organisasjonen.',
    en: 'You hold no role at this organisation.',
  },
  'view-shared-with-others': {
    nb: 'En visning kan bare deles med en rolle du selv har, ikke med «{role}».',
    nn: 'Ei vising kan berre delast med ei rolle du sjølv har, ikkje med «{role}».',
    en: 'A view can be shared only with a role that you hold, not with "{role}".',
  },
  'too-many-views': {
    nb: 'Du har lagret {most} visninger. Fjern noen før du lagrer flere.',
    nn: 'Du har lagra {most} visingar. Fjern nokre før du lagrar fleire.',
    en: 'You have saved {most} views. Remove some before you save more.',
  },
  'system-without-role': {
    nb: 'Tokenet har ingen scope som gir en rolle her.',
    nn: 'Tokenet har ingen scope som gjev ei rolle her.',
    en: 'The token has no scope that gives a role here.',
  },
  'system-organisation-unknown': {
    nb: 'Organisasjonsnummeret {number} står ikke for noen organisasjon her.',
    nn: 'Organisasjonsnummeret {number} står ikkje for nokon organisasjon her.',
    en: 'The organisation number {number} stands for no organisation here.',
  },
  'part-away': {
    nb: 'Delen «{name}» svarer ikke. Resten virker. Prøv igjen om litt.',
    nn: 'Delen «{name}» svarar ikkje. Resten verkar. Prøv igjen om litt.',
    en: 'The part “{name}” does not answer. The rest works. Try again shortly.',
  },
  'part-slow': {
    nb: 'Delen «{name}» brukte for lang tid. Resten virker.',
    nn: 'Delen «{name}» brukte for lang tid. Resten verkar.',
    en: 'The part “{name}” took too long. The rest works.',
  },
} as const satisfies Record<string, Words>;
