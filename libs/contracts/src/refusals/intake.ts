import type { Words } from './words.ts';

/** What the rules of intake refuse. */
export const intakeRefusals = {
  'cohort-exists': {
    nb: 'Puljen finnes allerede, under navnet «{name}».',
    nn: 'Pulja finst alt, under namnet «{name}».',
    en: 'The cohort exists already, named "{name}".',
  },
  'cohort-unknown': {
    nb: 'Puljen finnes ikke.',
    nn: 'Pulja finst ikkje.',
    en: 'There is no such cohort.',
  },
  'deadline-in-past': {
    nb: 'Fristen kan ikke settes til et tidspunkt som har vært ({deadline}).',
    nn: 'Fristen kan ikkje setjast til eit tidspunkt som har vore ({deadline}).',
    en: 'The deadline cannot be set to an instant that has been ({deadline}).',
  },
  'deadline-without-notice': {
    nb: 'En frist flyttes fram med minst {days} dagers varsel: tidligst {earliest}.',
    nn: 'Ein frist blir flytta fram med minst {days} dagars varsel: tidlegast {earliest}.',
    en: "A deadline is moved earlier with at least {days} days' notice: {earliest} at the earliest.",
  },
  'deadline-passed': {
    nb: 'Fristen gikk ut {deadline}.',
    nn: 'Fristen gjekk ut {deadline}.',
    en: 'The deadline was {deadline}.',
  },
  'participant-exists': {
    nb: 'Deltakeren er registrert før, som noe annet.',
    nn: 'Deltakaren er registrert før, som noko anna.',
    en: 'This participant has been registered before, as something else.',
  },
  'participant-unknown': {
    nb: 'Deltakeren finnes ikke.',
    nn: 'Deltakaren finst ikkje.',
    en: 'There is no such participant.',
  },
  'not-a-municipality': {
    nb: 'Dette gjelder bare kommuner.',
    nn: 'Dette gjeld berre kommunar.',
    en: 'This is for municipalities only.',
  },
  'municipality-unknown': {
    nb: 'Disse er ikke registrerte kommuner: {unknown}.',
    nn: 'Desse er ikkje registrerte kommunar: {unknown}.',
    en: 'These are not registered municipalities: {unknown}.',
  },
  'member-twice': {
    nb: 'Samme kommune står to ganger: {municipalities}.',
    nn: 'Same kommune står to gonger: {municipalities}.',
    en: 'The same municipality is there twice: {municipalities}.',
  },
  'member-already': {
    nb: 'Kommunen {municipalityId} er medlem på den datoen.',
    nn: 'Kommunen {municipalityId} er medlem på den datoen.',
    en: 'The municipality {municipalityId} is a member on that date.',
  },
  'not-a-member': {
    nb: 'Kommunen {municipalityId} er ikke medlem.',
    nn: 'Kommunen {municipalityId} er ikkje medlem.',
    en: 'The municipality {municipalityId} is not a member.',
  },
  'period-reversed': {
    nb: 'Perioden slutter ({to}) før den begynner ({from}).',
    nn: 'Perioden sluttar ({to}) før han byrjar ({from}).',
    en: 'The period ends ({to}) before it begins ({from}).',
  },
  'number-taken': {
    nb: 'Kommunenummer {number} var i bruk av en annen kommune ({municipalityId}) fra {from}.',
    nn: 'Kommunenummer {number} var i bruk av ein annan kommune ({municipalityId}) frå {from}.',
    en: 'Municipality number {number} was held by another municipality ({municipalityId}) from {from}.',
  },
  'municipality-has-number': {
    nb: 'Kommunen har nummer {number} fra {from}. Avslutt det først.',
    nn: 'Kommunen har nummer {number} frå {from}. Avslutt det først.',
    en: 'The municipality has the number {number} from {from}. End that first.',
  },
  'number-not-held': {
    nb: 'Kommunen har ikke nummer {number}.',
    nn: 'Kommunen har ikkje nummer {number}.',
    en: 'The municipality does not hold the number {number}.',
  },
  'number-ended': {
    nb: 'Nummer {number} er avsluttet {to}.',
    nn: 'Nummer {number} er avslutta {to}.',
    en: 'The number {number} ended on {to}.',
  },
  'list-entry-differs': {
    nb: 'Listen er importert før med en annen linje: «{before}».',
    nn: 'Lista er importert før med ei anna linje: «{before}».',
    en: 'The list was imported before with another line: "{before}".',
  },
  'application-unknown': {
    nb: 'Søknaden finnes ikke, eller er ikke for deg.',
    nn: 'Søknaden finst ikkje, eller er ikkje for deg.',
    en: 'There is no such application, or it is not for you.',
  },
  'application-exists': {
    nb: 'Søknaden finnes allerede.',
    nn: 'Søknaden finst alt.',
    en: 'The application exists already.',
  },
  'application-not-draft': {
    nb: 'Søknaden er sendt og kan ikke endres.',
    nn: 'Søknaden er send og kan ikkje endrast.',
    en: 'The application has been submitted and cannot be changed.',
  },
  'not-your-municipality': {
    nb: 'Du representerer ikke denne kommunen.',
    nn: 'Du representerer ikkje denne kommunen.',
    en: 'You do not represent this municipality.',
  },
  'lead-not-among-applicants': {
    nb: 'Kommunen som leder søknaden, må være en av søkerne.',
    nn: 'Kommunen som leier søknaden, må vere ein av søkjarane.',
    en: 'The municipality that leads the application must be one of the applicants.',
  },
  'draft-empty': {
    nb: 'Utkastet er tomt. Lagre noe før det legges fram.',
    nn: 'Utkastet er tomt. Lagre noko før det blir lagt fram.',
    en: 'The draft is empty. Save something before presenting it.',
  },
  'draft-changed': {
    nb: 'Utkastet er endret siden du leste det (du leste versjon {seen}, nå er det {current}). Ingenting er lagret, og ingenting er borte.',
    nn: 'Utkastet er endra sidan du las det (du las versjon {seen}, no er det {current}). Ingenting er lagra, og ingenting er borte.',
    en: 'The draft has changed since you read it (you read version {seen}, it is now {current}). Nothing was saved, and nothing is lost.',
  },
  'content-incomplete': {
    nb: 'Søknaden er ikke ferdig utfylt: {problems}',
    nn: 'Søknaden er ikkje ferdig utfylt: {problems}',
    en: 'The application is not complete: {problems}',
  },
  'theme-not-in-call': {
    nb: 'Disse temaene er ikke med i utlysningen: {outside}.',
    nn: 'Desse temaa er ikkje med i utlysinga: {outside}.',
    en: 'These themes are not in the call: {outside}.',
  },
  'too-long': {
    nb: 'Søknaden er på {pages} sider. Grensen er {limit}.',
    nn: 'Søknaden er på {pages} sider. Grensa er {limit}.',
    en: 'The application is {pages} pages long. The limit is {limit}.',
  },
  'not-a-party': {
    nb: 'Du representerer ingen av de tre partene.',
    nn: 'Du representerer ingen av dei tre partane.',
    en: 'You represent none of the three parties.',
  },
  'two-parties': {
    nb: 'Du står oppført som mer enn én part. Én person kan bare stå bak for én.',
    nn: 'Du står oppført som meir enn éin part. Éin person kan berre stå bak for éin.',
    en: 'You are registered as more than one party. One person can only stand behind it for one.',
  },
  'nothing-presented': {
    nb: 'Søknaden er ikke lagt fram ennå. Det er ingenting å stå bak.',
    nn: 'Søknaden er ikkje lagd fram enno. Det er ingenting å stå bak.',
    en: 'The application has not been presented yet. There is nothing to stand behind.',
  },
  'document-not-current': {
    nb: 'Teksten er endret siden du leste den. Les den nye ({current}) først.',
    nn: 'Teksten er endra sidan du las han. Les den nye ({current}) først.',
    en: 'The text has changed since you read it. Read the new one ({current}) first.',
  },
  'mandate-in-future': {
    nb: 'Vedtaket kan ikke være datert fram i tid ({date}).',
    nn: 'Vedtaket kan ikkje vere datert fram i tid ({date}).',
    en: 'The decision cannot be dated in the future ({date}).',
  },
  'party-not-missing': {
    nb: 'Parten står bak teksten. Det er ingenting å minne på.',
    nn: 'Parten står bak teksten. Det er ingenting å minne på.',
    en: 'The party stands behind the text. There is nothing to remind it of.',
  },
  'reminded-today': {
    nb: 'Parten er allerede minnet på søknaden i dag. I morgen kan den minnes på igjen.',
    nn: 'Parten er alt mint på søknaden i dag. I morgon kan han minnast på igjen.',
    en: 'The party has been reminded of the application today already. It can be reminded again tomorrow.',
  },
  'party-missing': {
    nb: 'Disse har ikke stilt seg bak: {missing}.',
    nn: 'Desse har ikkje stilt seg bak: {missing}.',
    en: 'These do not stand behind it: {missing}.',
  },
} as const satisfies Record<string, Words>;
