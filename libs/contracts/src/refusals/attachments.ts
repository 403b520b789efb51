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
} as const satisfies Record<string, Words>;
