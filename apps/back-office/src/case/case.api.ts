import type {
  ApplicationAnswer,
  AssessmentAnswer,
  CaseDifferenceAnswer,
  CohortAnswer,
  CriteriaAnswer,
  DifferenceAnswer,
  LetterPage,
  ParticipantAnswer,
  ReadsAnswer,
  ReceiptAnswer,
  RemarksAnswer,
  TimelineAnswer,
} from '@samanom/contracts/intake';
import type { FoundPeople } from '@samanom/contracts/gateway';
import type { Query } from '../api/request.ts';
import { view } from '../api/view.ts';

const of = (applicationId: string, part = '') => `/applications/${applicationId}${part}`;

export const caseOf = (applicationId: string) =>
  view<ApplicationAnswer>('intake', of(applicationId));

export const assessmentOf = (applicationId: string) =>
  view<AssessmentAnswer>('intake', of(applicationId, '/assessment'));

export const timelineOf = (applicationId: string, query: Query) =>
  view<TimelineAnswer>('intake', of(applicationId, '/timeline'), query);

export const remarksOf = (applicationId: string) =>
  view<RemarksAnswer>('intake', of(applicationId, '/remarks'));

/** Two texts of a case, field by field. */
export const textsDifferenceOf = (applicationId: string, from: string, to: string) =>
  view<DifferenceAnswer>('intake', of(applicationId, '/documents-difference'), { from, to });

/** What was known of a case at two instants. */
export const knownDifferenceOf = (applicationId: string, from: string, to: string) =>
  view<CaseDifferenceAnswer>(
    'intake',
    of(applicationId, '/difference'),
    { from, to },
    { moment: false },
  );

export const receiptOf = (applicationId: string, language: string) =>
  view<ReceiptAnswer>('intake', of(applicationId, '/access-receipt'), { language });

export const readsOf = (applicationId: string, query: Query) =>
  view<ReadsAnswer>('intake', of(applicationId, '/reads'), query, { moment: false });

export const lettersOf = (applicationId: string) =>
  view<LetterPage>('intake', '/letters', { applicationId, limit: 200 });

export const cohortOf = (cohortId: string) => view<CohortAnswer>('intake', `/cohorts/${cohortId}`);

/** Every published set of criteria, with its words in the reader's written form. */
export const criteriaSets = (language: string) =>
  view<{ readonly rows: readonly CriteriaAnswer[] }>('intake', '/award-criteria', {
    language: language === 'en' ? 'nb' : language,
  });

export const foundPeople = (search: string) =>
  view<FoundPeople>('gateway', '/people/found', { search }, { moment: false });

/** A municipality as it was on a day. */
export const participantOf = (participantId: string, on: string | undefined) =>
  view<ParticipantAnswer>('intake', `/participants/${participantId}`, { on });
