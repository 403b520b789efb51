import type { Words } from './words.ts';

/** What every service's door may answer, whatever stands behind it. */
export const doorRefusals = {
  'sign-in-needed': {
    nb: 'Du må være logget inn.',
    nn: 'Du må vere logga inn.',
    en: 'You must be signed in.',
  },
  'sign-in-again': {
    nb: 'Dette krever at du har logget inn de siste {minutes} minuttene. Logg inn på nytt.',
    nn: 'Dette krev at du har logga inn dei siste {minutes} minutta. Logg inn på nytt.',
    en: 'This needs a sign-in within the last {minutes} minutes. Sign in again.',
  },
  'permission-missing': {
    nb: 'Rollen din gir ikke tilgang til dette. Det krever «{permission}», som {roles} har.',
    nn: 'Rolla di gjev ikkje tilgang til dette. Det krev «{permission}», som {roles} har.',
    en: 'Your role does not allow this. It needs "{permission}", which {roles} has.',
  },
  'not-found': {
    nb: 'Finnes ikke, eller er ikke for deg.',
    nn: 'Finst ikkje, eller er ikkje for deg.',
    en: 'There is no such thing, or it is not for you.',
  },
  'bad-request': {
    nb: 'Forespørselen følger ikke skjemaet: {errors}',
    nn: 'Førespurnaden følgjer ikkje skjemaet: {errors}',
    en: 'The request does not follow its schema: {errors}',
  },
  'too-large': {
    nb: 'Forespørselen er for stor. Grensen er {limitBytes} byte.',
    nn: 'Førespurnaden er for stor. Grensa er {limitBytes} byte.',
    en: 'The request is too large. The limit is {limitBytes} bytes.',
  },
  'too-often': {
    nb: 'For mange forsøk på kort tid. Prøv igjen om {seconds} sekunder.',
    nn: 'For mange forsøk på kort tid. Prøv igjen om {seconds} sekund.',
    en: 'Too many attempts in a short time. Try again in {seconds} seconds.',
  },
  'unsupported-media-type': {
    nb: 'Innholdet må være JSON (application/json).',
    nn: 'Innhaldet må vere JSON (application/json).',
    en: 'The body must be JSON (application/json).',
  },
  'stale-version': {
    nb: 'Saken er endret siden du så den (du så versjon {seen}, nå er den {current}). Ingenting er lagret.',
    nn: 'Saka er endra sidan du såg henne (du såg versjon {seen}, no er ho {current}). Ingenting er lagra.',
    en: 'The case has changed since you saw it (you saw version {seen}, it is now {current}). Nothing was saved.',
  },
  'version-conflict': {
    nb: 'Noen andre skrev samtidig. Ingenting er lagret; prøv igjen.',
    nn: 'Nokon andre skreiv samtidig. Ingenting er lagra; prøv igjen.',
    en: 'Somebody else wrote at the same moment. Nothing was saved; try again.',
  },
  'command-id-taken': {
    nb: 'Nøkkelen (Idempotency-Key) er brukt til noe annet.',
    nn: 'Nøkkelen (Idempotency-Key) er brukt til noko anna.',
    en: 'This Idempotency-Key was used for something else.',
  },
  'as-of-in-future': {
    nb: 'Tidspunktet {asOf} har ikke vært ennå.',
    nn: 'Tidspunktet {asOf} har ikkje vore enno.',
    en: 'The instant {asOf} has not been yet.',
  },
  'database-away': {
    nb: 'Databasen svarer ikke. Ingenting er lagret; prøv igjen om litt.',
    nn: 'Databasen svarar ikkje. Ingenting er lagra; prøv igjen om litt.',
    en: 'The database does not answer. Nothing was saved; try again shortly.',
  },
  'takes-no-commands': {
    nb: 'Tjenesten tar ikke imot endringer nå: {reason}',
    nn: 'Tenesta tek ikkje imot endringar no: {reason}',
    en: 'The service takes no changes now: {reason}',
  },
  'parked-unknown': {
    nb: 'Denne hendelsen venter ikke (lenger).',
    nn: 'Denne hendinga ventar ikkje (lenger).',
    en: 'This event does not wait (any longer).',
  },
  'issuer-away': {
    nb: 'Innloggingstjenesten svarer ikke. Prøv igjen om litt.',
    nn: 'Innloggingstenesta svarar ikkje. Prøv igjen om litt.',
    en: 'The sign-in service does not answer. Try again shortly.',
  },
  'view-behind': {
    nb: 'Visningen er forsinket og kan ikke vise dette tidspunktet ennå. Prøv igjen om litt.',
    nn: 'Visinga er forseinka og kan ikkje vise dette tidspunktet enno. Prøv igjen om litt.',
    en: 'The view is behind and cannot show this instant yet. Try again shortly.',
  },
  'internal-error': {
    nb: 'Noe gikk galt hos oss. Oppgi {correlationId} hvis du spør om hjelp.',
    nn: 'Noko gjekk gale hos oss. Oppgje {correlationId} om du spør om hjelp.',
    en: 'Something went wrong on our side. Name {correlationId} if you ask for help.',
  },
} as const satisfies Record<string, Words>;
