import type { Words } from './words.ts';

/** What the rules of intake about letters refuse. */
export const letterRefusals = {
  'not-an-applicant': {
    nb: 'Disse er ikke med i søknaden: {municipalities}.',
    nn: 'Desse er ikkje med i søknaden: {municipalities}.',
    en: 'These are not part of the application: {municipalities}.',
  },
  'letter-unknown': {
    nb: 'Brevet finnes ikke, eller er ikke for deg.',
    nn: 'Brevet finst ikkje, eller er ikkje for deg.',
    en: 'There is no such letter, or it is not for you.',
  },
  'letter-without-decision': {
    nb: 'Et slikt brev ({kind}) må ha et vedtak bak seg, og det har søknaden ikke.',
    nn: 'Eit slikt brev ({kind}) må ha eit vedtak bak seg, og det har søknaden ikkje.',
    en: 'Such a letter ({kind}) needs a decision behind it, and the application has none.',
  },
  'act-unknown': {
    nb: 'Det finnes ingen slik handling med vedtak.',
    nn: 'Det finst inga slik handling med vedtak.',
    en: 'There is no such act of decisions.',
  },
  'decision-of-another-act': {
    nb: 'Vedtaket som står nå, er ikke gjort i denne handlingen: det er rettet siden, eller gjort før.',
    nn: 'Vedtaket som står no, er ikkje gjort i denne handlinga: det er retta sidan, eller gjort før.',
    en: 'The decision that stands was not made in this act: it was put right since, or made before.',
  },
  'reason-erased': {
    nb: 'Begrunnelsen for vedtaket er slettet.',
    nn: 'Grunngjevinga for vedtaket er sletta.',
    en: 'The reason for the decision has been erased.',
  },
  'letter-incomplete': {
    nb: 'Brevet mangler noe: {missing}.',
    nn: 'Brevet manglar noko: {missing}.',
    en: 'The letter lacks something: {missing}.',
  },
  'letter-unprintable': {
    nb: 'Disse tegnene kan ikke trykkes i et brev: {characters}',
    nn: 'Desse teikna kan ikkje trykkjast i eit brev: {characters}',
    en: 'These signs cannot be printed in a letter: {characters}',
  },
  'letter-too-long': {
    nb: 'Brevet er for langt.',
    nn: 'Brevet er for langt.',
    en: 'The letter is too long.',
  },
  'letter-erased': {
    nb: 'Innholdet i brevet er slettet.',
    nn: 'Innhaldet i brevet er sletta.',
    en: 'What the letter said has been erased.',
  },
  'letter-differs': {
    nb: 'Brevet blir ikke likt det som ble sendt, og vises derfor ikke (ventet {expected}, fikk {found}).',
    nn: 'Brevet blir ikkje likt det som vart sendt, og blir difor ikkje vist (venta {expected}, fekk {found}).',
    en: 'The letter does not come out as it was sent, and is therefore not shown (expected {expected}, found {found}).',
  },
  'letter-too-old': {
    nb: 'Brevet er fra {issuedAt} og sendes ikke av seg selv etter {days} dager. Send det for hånd, eller la det være.',
    nn: 'Brevet er frå {issuedAt} og blir ikkje sendt av seg sjølv etter {days} dagar. Send det for hand, eller la det vere.',
    en: 'The letter is from {issuedAt} and is not sent by itself after {days} days. Send it by hand, or leave it.',
  },
  'letter-not-delivered': {
    nb: 'Brevet kom ikke fram: {reason}.',
    nn: 'Brevet kom ikkje fram: {reason}.',
    en: 'The letter did not get there: {reason}.',
  },
  'letter-not-sent': {
    nb: 'Brevet er ikke underveis.',
    nn: 'Brevet er ikkje undervegs.',
    en: 'The letter is not on its way.',
  },
  'letter-printer-missing': {
    nb: 'Brev kan ikke trykkes på denne maskinen ({platform}).',
    nn: 'Brev kan ikkje trykkjast på denne maskina ({platform}).',
    en: 'Letters cannot be printed on this machine ({platform}).',
  },
} as const satisfies Record<string, Words>;
