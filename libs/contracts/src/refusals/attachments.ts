import type { Words } from './words.ts';

/** What is refused of a file that somebody sends, in whatever service. */
export const attachmentRefusals = {
  'attachment-too-large': {
    nb: 'Filen er for stor. Grensen er {limitBytes} byte.',
    nn: 'Fila er for stor. Grensa er {limitBytes} byte.',
    en: 'The file is too large. The limit is {limitBytes} bytes.',
  },
  'attachment-empty': {
    nb: 'Filen er tom.',
    nn: 'Fila er tom.',
    en: 'The file is empty.',
  },
  'upload-interrupted': {
    nb: 'Opplastingen ble brutt. Ingenting er lagret; prøv igjen.',
    nn: 'Opplastinga vart broten. Ingenting er lagra; prøv igjen.',
    en: 'The upload was interrupted. Nothing was saved; try again.',
  },
  'attachment-type-not-allowed': {
    nb: 'Filer av denne typen tas ikke imot. Navnet må slutte på en av disse: {endings}.',
    nn: 'Filer av denne typen blir ikkje tekne imot. Namnet må slutte på ein av desse: {endings}.',
    en: 'Files of this type are not taken. The name must end in one of these: {endings}.',
  },
  'attachment-not-what-it-says': {
    nb: 'Innholdet er ikke det navnet sier: ventet {promised}, fant {found}.',
    nn: 'Innhaldet er ikkje det namnet seier: venta {promised}, fann {found}.',
    en: 'The content is not what the name says: expected {promised}, found {found}.',
  },
  'attachment-unpacks-too-large': {
    nb: 'Dokumentet pakker ut til mer enn det som er tillatt ({limitBytes} byte).',
    nn: 'Dokumentet pakkar ut til meir enn det som er tillate ({limitBytes} byte).',
    en: 'The document unpacks to more than is allowed ({limitBytes} bytes).',
  },
  'attachment-damaged': {
    nb: 'Dokumentet er skadet eller kryptert, og kan ikke åpnes.',
    nn: 'Dokumentet er skadd eller kryptert, og kan ikkje opnast.',
    en: 'The document is damaged or encrypted, and cannot be opened.',
  },
  'attachment-infected': {
    nb: 'Det er skadelig programvare ({signature}) i «{name}». Filen er ikke lagret.',
    nn: 'Det er skadeleg programvare ({signature}) i «{name}». Fila er ikkje lagra.',
    en: 'There is malware ({signature}) in "{name}". The file is not kept.',
  },
  'attachment-type-unknown': {
    nb: 'Disse filtypene kan ikke kjennes igjen på innholdet: {unknown}. Velg blant {known}.',
    nn: 'Desse filtypane kan ikkje kjennast att på innhaldet: {unknown}. Vel mellom {known}.',
    en: 'These file types cannot be told by their content: {unknown}. Choose among {known}.',
  },
  'field-reserved': {
    nb: 'Et felt kan ikke hete «{field}»: under det navnet står vedleggene.',
    nn: 'Eit felt kan ikkje heite «{field}»: under det namnet står vedlegga.',
    en: 'A field cannot be called "{field}": the attachments stand under that name.',
  },
  'attachments-not-allowed': {
    nb: 'Denne utlysningen tar ikke imot vedlegg.',
    nn: 'Denne utlysinga tek ikkje imot vedlegg.',
    en: 'This call takes no attachments.',
  },
  'attachments-unavailable': {
    nb: 'Denne installasjonen har ikke noe lager for vedlegg.',
    nn: 'Denne installasjonen har ikkje noko lager for vedlegg.',
    en: 'This installation has no store for attachments.',
  },
  'attachment-name-not-allowed': {
    nb: 'Filnavnet kan ikke brukes: høyst {longest} tegn, ingen skråstreker, ingen styretegn, og ikke punktum først.',
    nn: 'Filnamnet kan ikkje brukast: høgst {longest} teikn, ingen skråstrekar, ingen styreteikn, og ikkje punktum først.',
    en: 'The file name cannot be used: at most {longest} characters, no slashes, no control characters, no full stop first.',
  },
  'attachment-name-taken': {
    nb: 'Det finnes alt et annet vedlegg med navnet «{name}». Fjern det først, eller gi filen et annet navn.',
    nn: 'Det finst alt eit anna vedlegg med namnet «{name}». Fjern det først, eller gje fila eit anna namn.',
    en: 'There is another attachment named "{name}" already. Remove it first, or rename the file.',
  },
  'attachment-there-already': {
    nb: 'Den samme filen er lagt ved alt, som «{name}».',
    nn: 'Den same fila er lagd ved alt, som «{name}».',
    en: 'The same file is attached already, as "{name}".',
  },
  'attachment-count-reached': {
    nb: 'En søknad kan ha høyst {maxCount} vedlegg.',
    nn: 'Ein søknad kan ha høgst {maxCount} vedlegg.',
    en: 'An application can have {maxCount} attachments at most.',
  },
  'attachment-unknown': {
    nb: 'Vedlegget finnes ikke.',
    nn: 'Vedlegget finst ikkje.',
    en: 'There is no such attachment.',
  },
  'attachment-erased': {
    nb: 'Innholdet i vedlegget er slettet.',
    nn: 'Innhaldet i vedlegget er sletta.',
    en: 'The content of this attachment has been erased.',
  },
  'attachment-not-scanned': {
    nb: '«{name}» er ikke undersøkt for skadelig programvare ennå. Prøv igjen om litt.',
    nn: '«{name}» er ikkje undersøkt for skadeleg programvare enno. Prøv igjen om litt.',
    en: '"{name}" has not been scanned for malware yet. Try again shortly.',
  },
  'attachments-changed': {
    nb: 'Vedleggene er endret siden du så dem. Ingenting er lagt fram.',
    nn: 'Vedlegga er endra sidan du såg dei. Ingenting er lagt fram.',
    en: 'The attachments have changed since you saw them. Nothing was presented.',
  },
} as const satisfies Record<string, Words>;
