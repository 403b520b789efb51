import type { LetterEvent } from '../letter.events.ts';
import type { Sentence } from '../../timeline/sentence.ts';
import type { TimelineType } from './timeline-event.ts';

type AfterDecision =
  | LetterEvent['type']
  | Extract<
      TimelineType,
      `Complaint${string}` | 'AppealDecided' | `${string}Withdrawn` | `Withdrawal${string}`
    >;

/** What happened once it was decided: letters, complaints, withdrawals. */
export const afterDecisionSentences = {
  LetterIssued: {
    nb: 'Departementet skrev til {municipality}: {kind}, {journalNumber}.',
    nn: 'Departementet skreiv til {municipality}: {kind}, {journalNumber}.',
    en: 'The ministry wrote to {municipality}: {kind}, {journalNumber}.',
  },
  LetterSent: {
    nb: 'Brevet {journalNumber} ble sendt til {municipality}.',
    nn: 'Brevet {journalNumber} vart sendt til {municipality}.',
    en: 'The letter {journalNumber} was sent to {municipality}.',
  },
  LetterDelivered: {
    nb: 'Brevet {journalNumber} kom fram til {municipality} {deliveredAt}.',
    nn: 'Brevet {journalNumber} kom fram til {municipality} {deliveredAt}.',
    en: 'The letter {journalNumber} reached {municipality} on {deliveredAt}.',
  },
  LetterDeliveryFailed: {
    nb: 'Brevet {journalNumber} kom ikke fram til {municipality}.',
    nn: 'Brevet {journalNumber} kom ikkje fram til {municipality}.',
    en: 'The letter {journalNumber} did not reach {municipality}.',
  },
  ComplaintReceived: {
    nb: '{municipality} klaget på vedtaket{lateReason}.',
    nn: '{municipality} klaga på vedtaket{lateReason}.',
    en: '{municipality} complained of the decision{lateReason}.',
    parts: {
      lateReason: { nb: ', etter fristen', nn: ', etter fristen', en: ', after the deadline' },
    },
  },
  ComplaintUpheld: {
    nb: 'Departementet ga medhold i klagen; et nytt vedtak følger.',
    nn: 'Departementet gav medhald i klaga; eit nytt vedtak følgjer.',
    en: 'The ministry upheld the complaint; a new decision follows.',
  },
  ComplaintSentOn: {
    nb: 'Departementet sto ved vedtaket, og sendte klagen videre til {to}.',
    nn: 'Departementet stod ved vedtaket, og sende klaga vidare til {to}.',
    en: 'The ministry kept to its decision, and sent the complaint on to {to}.',
  },
  AppealDecided: {
    nb: 'Klageinstansen avgjorde klagen: {upheld}.',
    nn: 'Klageinstansen avgjorde klaga: {upheld}.',
    en: 'The body of appeal decided on the complaint: {upheld}.',
  },
  WithdrawalStatementGiven: {
    nb: '{party} i {municipality} sa sitt om å trekke søknaden.',
    nn: '{party} i {municipality} sa sitt om å trekkje søknaden.',
    en: '{party} of {municipality} gave their view on withdrawing.',
  },
  ApplicationWithdrawn: {
    nb: '{by} {withdrawnAt}{silent}.',
    nn: '{by} {withdrawnAt}{silent}.',
    en: '{by} on {withdrawnAt}{silent}.',
    parts: {
      silent: {
        nb: ', uten at alle partene hadde sagt sitt',
        nn: ', utan at alle partane hadde sagt sitt',
        en: ', without a word from every party',
      },
    },
  },
} as const satisfies Record<AfterDecision, Sentence>;
