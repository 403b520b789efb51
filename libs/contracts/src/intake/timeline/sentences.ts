import type { Words } from '../../refusals/words.ts';
import { afterDecisionSentences } from './after-decision-sentences.ts';
import { assessmentSentences } from './assessment-sentences.ts';
import type { Sentence } from '../../timeline/sentence.ts';
import type { TimelineType } from './timeline-event.ts';

const corrects: Words = {
  nb: ', og rettet med det et tidligere vedtak',
  nn: ', og retta med det eit tidlegare vedtak',
  en: ', and with that put an earlier decision right',
};

export const sentences = {
  ApplicationDrafted: {
    nb: '{organisation} begynte på en søknad{others}.',
    nn: '{organisation} byrja på ein søknad{others}.',
    en: '{organisation} began an application{others}.',
    parts: {
      others: {
        nb: ' sammen med {othersNames}',
        nn: ' saman med {othersNames}',
        en: ' together with {othersNames}',
      },
    },
  },
  ApplicationPresented: {
    nb: '{organisation} la teksten fram for partene.',
    nn: '{organisation} la teksten fram for partane.',
    en: '{organisation} presented the text to the parties.',
  },
  ApplicationEndorsed: {
    nb: '{party} i {municipality} stilte seg bak søknaden{reservation}.',
    nn: '{party} i {municipality} stilte seg bak søknaden{reservation}.',
    en: '{party} of {municipality} stood behind the application{reservation}.',
    parts: {
      reservation: { nb: ', med forbehold', nn: ', med atterhald', en: ', with a reservation' },
    },
  },
  EndorsementLapsed: {
    nb: '{party} i {municipality} står ikke lenger bak søknaden, for teksten er blitt en annen.',
    nn: '{party} i {municipality} står ikkje lenger bak søknaden, for teksten er vorten ein annan.',
    en: '{party} of {municipality} no longer stand behind the application, as its text has become another.',
  },
  PartyReminded: {
    nb: '{doer} minnet {party} i {municipality} på søknaden.',
    nn: '{doer} minte {party} i {municipality} på søknaden.',
    en: '{doer} reminded {party} of {municipality} of the application.',
  },
  ApplicationSubmitted: {
    nb: '{organisation} sendte inn søknaden {submittedAt}.',
    nn: '{organisation} sende inn søknaden {submittedAt}.',
    en: '{organisation} sent the application in on {submittedAt}.',
  },
  ApplicationReturned: {
    nb: '{role} sendte søknaden tilbake, til å rettes og sendes inn igjen innen {resubmitBy}.',
    nn: '{role} sende søknaden tilbake, til å rettast og sendast inn att innan {resubmitBy}.',
    en: '{role} returned the application, to be mended and sent in again by {resubmitBy}.',
  },
  RemarkSent: {
    nb: '{role} skrev til søkerne om søknaden{field}.',
    nn: '{role} skreiv til søkjarane om søknaden{field}.',
    en: '{role} wrote to the applicants about the application{field}.',
    parts: {
      field: {
        nb: ', om feltet «{fieldName}»',
        nn: ', om feltet «{fieldName}»',
        en: ', about the field "{fieldName}"',
      },
    },
  },
  ApplicationAdmitted: {
    nb: 'Departementet vedtok opptak i puljen{corrects}.',
    nn: 'Departementet vedtok opptak i pulja{corrects}.',
    en: 'The ministry decided on admission to the cohort{corrects}.',
    parts: { corrects },
  },
  ApplicationRejected: {
    nb: 'Departementet avslo søknaden{corrects}.',
    nn: 'Departementet avslo søknaden{corrects}.',
    en: 'The ministry turned the application down{corrects}.',
    parts: { corrects },
  },
  ApplicationPutOnWaitingList: {
    nb: 'Departementet satte søknaden på venteliste, som nummer {rank}{corrects}.',
    nn: 'Departementet sette søknaden på venteliste, som nummer {rank}{corrects}.',
    en: 'The ministry put the application on the waiting list, as number {rank}{corrects}.',
    parts: { corrects },
  },
  CohortDeadlineMoved: {
    nb: 'Søknadsfristen ble flyttet til {deadline}.',
    nn: 'Søknadsfristen vart flytta til {deadline}.',
    en: 'The deadline for applications was moved to {deadline}.',
  },
  ...assessmentSentences,
  ...afterDecisionSentences,
} as const satisfies Record<TimelineType, Sentence>;
