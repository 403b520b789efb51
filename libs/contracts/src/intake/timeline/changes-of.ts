import type { Language, Words } from '../../refusals/words.ts';
import {
  changesBetween,
  type Change as Changed,
  type Facts as FactsOf,
} from '../../timeline/changes.ts';
import { factInWords } from './facts-in-words.ts';
import type { Told, TimelineEvent, TimelineType } from './timeline-event.ts';

/** What an entry's old and new values are called. */
export const fieldLabels = {
  document: { nb: 'Søknadstekst', nn: 'Søknadstekst', en: 'Text of the application' },
  pages: { nb: 'Sider', nn: 'Sider', en: 'Pages' },
  themes: { nb: 'Tema', nn: 'Tema', en: 'Themes' },
  attachments: { nb: 'Vedlegg', nn: 'Vedlegg', en: 'Attachments' },
  mandate: { nb: 'Mandat', nn: 'Mandat', en: 'Mandate' },
  deadline: { nb: 'Frist', nn: 'Frist', en: 'Deadline' },
  outcome: { nb: 'Utfall', nn: 'Utfall', en: 'Outcome' },
  rank: { nb: 'Plass på ventelisten', nn: 'Plass på ventelista', en: 'Rank on the waiting list' },
  status: { nb: 'Status', nn: 'Status', en: 'Status' },
  verdict: { nb: 'Vurdering', nn: 'Vurdering', en: 'Judgement' },
} as const satisfies Record<string, Words>;

export type ChangedField = keyof typeof fieldLabels;
type Facts = FactsOf<ChangedField>;

/** The values that an event sets, to stand beside those of the event before it in its thread. */
const sets: { readonly [Type in TimelineType]?: (data: Told<Type>) => Facts } = {
  ApplicationPresented: ({ document, pages, themes, attachments }) => ({
    document,
    pages,
    themes,
    attachments: attachments.length,
  }),
  ApplicationEndorsed: ({ document, mandate }) => ({ document, mandate }),
  EndorsementLapsed: () => ({ document: null, mandate: null }),
  ApplicationSubmitted: ({ document }) => ({ document }),
  ApplicationReturned: ({ resubmitBy }) => ({ deadline: resubmitBy }),
  ApplicationAdmitted: () => ({ outcome: 'admitted', rank: null }),
  ApplicationRejected: () => ({ outcome: 'rejected', rank: null }),
  ApplicationPutOnWaitingList: ({ rank }) => ({ outcome: 'waiting-list', rank }),
  ComplaintReceived: () => ({ status: 'received' }),
  ComplaintUpheld: () => ({ status: 'upheld' }),
  ComplaintSentOn: () => ({ status: 'sent-on' }),
  AppealDecided: ({ upheld }) => ({ status: upheld ? 'upheld' : 'not-upheld' }),
  LetterIssued: () => ({ status: 'issued' }),
  LetterSent: () => ({ status: 'sent' }),
  LetterDelivered: () => ({ status: 'delivered' }),
  LetterDeliveryFailed: () => ({ status: 'failed' }),
  CohortDeadlineMoved: ({ deadline }) => ({ deadline }),
  CriterionJudged: ({ verdict, document }) => ({ verdict, document }),
  OutcomeRecommended: ({ outcome, document }) => ({ outcome, document }),
};

const setBy = (event: TimelineEvent | undefined): Facts => {
  if (!event) return {};
  const of = sets[event.type] as ((data: TimelineEvent['data']) => Facts) | undefined;
  return of?.(event.data) ?? {};
};

/** What was there before a thread's first event, where the event itself says so. */
const saysBefore = (event: TimelineEvent): Facts =>
  event.type === 'CohortDeadlineMoved' ? { deadline: event.data.previous } : {};

export type Change = Changed<ChangedField>;

/** Old and new values, in words; those that stayed as they were are left out. A document is its hash. */
export const changesOf = (
  event: TimelineEvent,
  earlier: TimelineEvent | undefined,
  language: Language,
): readonly Change[] => {
  const old: Facts = { ...setBy(earlier), ...saysBefore(event) };
  return changesBetween(old, setBy(event), fieldLabels, factInWords, language);
};
