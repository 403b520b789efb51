import type { Words } from './words.ts';

/** What the rules refuse after a decision. */
export const complaintRefusals = {
  'application-withdrawn': {
    nb: 'Søknaden er trukket.',
    nn: 'Søknaden er trekt.',
    en: 'The application has been withdrawn.',
  },
  'application-not-decided': {
    nb: 'Søknaden er ikke avgjort.',
    nn: 'Søknaden er ikkje avgjord.',
    en: 'The application has not been decided.',
  },
  'complaint-in-future': {
    nb: 'Klagen kan ikke være kommet inn etter nå ({receivedAt}).',
    nn: 'Klaga kan ikkje ha kome inn etter no ({receivedAt}).',
    en: 'The complaint cannot have come in after now ({receivedAt}).',
  },
  'complaint-before-decision': {
    nb: 'Klagen kan ikke være kommet inn før vedtaket ({decidedAt}).',
    nn: 'Klaga kan ikkje ha kome inn før vedtaket ({decidedAt}).',
    en: 'The complaint cannot have come in before the decision ({decidedAt}).',
  },
  'complaint-received-already': {
    nb: 'Kommunen har allerede klaget på dette vedtaket.',
    nn: 'Kommunen har alt klaga på dette vedtaket.',
    en: 'The municipality has complained of this decision already.',
  },
  'complaint-after-a-year': {
    nb: 'Det er over ett år siden vedtaket; klagen kan ikke tas opp.',
    nn: 'Det er over eitt år sidan vedtaket; klaga kan ikkje takast opp.',
    en: 'The decision is more than a year old; the complaint cannot be taken up.',
  },
  'complaint-late': {
    nb: 'Klagefristen gikk ut {deadline}. Oppgi hvorfor klagen likevel bør tas opp.',
    nn: 'Klagefristen gjekk ut {deadline}. Oppgje kvifor klaga likevel bør takast opp.',
    en: 'The deadline for complaints was {deadline}. Say why it should be taken up all the same.',
  },
  'complaint-unknown': {
    nb: 'Klagen finnes ikke.',
    nn: 'Klaga finst ikkje.',
    en: 'There is no such complaint.',
  },
  'complaint-not-there': {
    nb: 'Klagen er ikke der i behandlingen (status: {status}).',
    nn: 'Klaga er ikkje der i handsaminga (status: {status}).',
    en: 'The complaint is not at that stage (status: {status}).',
  },
  'statement-missing': {
    nb: 'Disse har ikke uttalt seg om å trekke søknaden: {missing}.',
    nn: 'Desse har ikkje uttalt seg om å trekkje søknaden: {missing}.',
    en: 'These have not said what they think of withdrawing: {missing}.',
  },
} as const satisfies Record<string, Words>;
