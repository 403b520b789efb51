import type { Role, WorkKind } from '@samanom/contracts/intake';
import type { AnyProjection, Shown } from '@samanom/event-store';
import { parties } from '@samanom/kernel';
import { criteriaList } from '../criteria-list/criteria-list.projection.ts';
import { decisionRoundView } from '../decision-page/decision-round.projection.ts';
import { interestList } from '../interest-list/interest-list.projection.ts';
import { letterList } from '../letter-list/letter-list.projection.ts';
import {
  complaintToAnswer,
  decisionToMakeAnew,
  withdrawalToSpeakOn,
} from './waiting-after-decision.ts';
import {
  applicationToSubmit,
  draftToPresent,
  partiesMissing,
  textToEndorse,
  textToMend,
} from './waiting-for-applicants.ts';
import { casesToDecide, decisionsToResume } from './waiting-for-deciders.ts';
import {
  assessorToAssign,
  impartialityToDeclare,
  outcomeToRecommend,
  textToJudge,
  textToJudgeAnew,
} from './waiting-for-secretariat.ts';
import {
  deadlineToRemindOf,
  interestToAnswer,
  letterToSendAgain,
  remindersDue,
} from './waiting-outside-cases.ts';
import { caseViews, type Waiting, type WaitingRow } from './waiting.ts';

interface Kind {
  /** For whom: everybody who holds one of these roles. */
  readonly roles: readonly Role[];
  /** Which of the rows, with their deadline and since when they wait. */
  readonly waiting: Waiting;
  /** Views that it reads beside those of a case. */
  readonly reads?: readonly AnyProjection[];
  /** What else its rows ask about, found before they are. */
  readonly asks?: (shown: Shown, now: string) => Promise<Readonly<Record<string, unknown>>>;
  /** Where to see it, and from there do it. */
  readonly link: (row: WaitingRow) => string;
}

const contact: readonly Role[] = ['contact'];
const secretariat: readonly Role[] = ['case-worker'];
const decider: readonly Role[] = ['decider'];

const theCase = ({ subject }: WaitingRow) => `/applications/${subject}`;
const theDraft = ({ subject }: WaitingRow) => `/applications/${subject}/draft`;
const theAssessment = ({ subject }: WaitingRow) => `/applications/${subject}/assessment`;
const theDecisionPage = ({ cohortId }: WaitingRow) => `/cohorts/${cohortId ?? ''}/decision-page`;
const theReminders = ({ subject }: WaitingRow) => `/cohorts/${subject}/reminders`;
const theLetter = ({ subject }: WaitingRow) => `/letters/${subject}`;
const theInterests = ({ parts }: WaitingRow) =>
  `/interests?status=expressed&municipalityId=${String(parts['municipalityId'])}`;

/** What may wait for whom. A new kind is a line here, and its words in contracts. */
export const workKinds: Readonly<Record<WorkKind, Kind>> = {
  'draft-to-present': { roles: contact, waiting: draftToPresent, link: theDraft },
  'parties-missing': { roles: contact, waiting: partiesMissing, link: theCase },
  'application-to-submit': { roles: contact, waiting: applicationToSubmit, link: theCase },
  'text-to-mend': { roles: contact, waiting: textToMend, link: theDraft },
  'text-to-endorse': { roles: parties, waiting: textToEndorse, link: theCase },
  'withdrawal-to-speak-on': { roles: parties, waiting: withdrawalToSpeakOn, link: theCase },
  'assessor-to-assign': { roles: secretariat, waiting: assessorToAssign, link: theCase },
  'impartiality-to-declare': {
    roles: secretariat,
    waiting: impartialityToDeclare,
    link: theAssessment,
  },
  'text-to-judge': {
    roles: secretariat,
    waiting: textToJudge,
    reads: [criteriaList],
    link: theAssessment,
  },
  'text-to-judge-anew': {
    roles: secretariat,
    waiting: textToJudgeAnew,
    reads: [criteriaList],
    link: theAssessment,
  },
  'outcome-to-recommend': {
    roles: secretariat,
    waiting: outcomeToRecommend,
    reads: [criteriaList],
    link: theAssessment,
  },
  'interest-to-answer': {
    roles: secretariat,
    waiting: interestToAnswer,
    reads: [interestList],
    link: theInterests,
  },
  'deadline-to-remind-of': {
    roles: secretariat,
    waiting: deadlineToRemindOf,
    asks: remindersDue,
    link: theReminders,
  },
  'letter-to-send-again': {
    roles: secretariat,
    waiting: letterToSendAgain,
    reads: [letterList],
    link: theLetter,
  },
  'complaint-to-answer': {
    roles: [...secretariat, ...decider],
    waiting: complaintToAnswer,
    link: theCase,
  },
  'decision-to-make-anew': { roles: decider, waiting: decisionToMakeAnew, link: theCase },
  'cases-to-decide': { roles: decider, waiting: casesToDecide, link: theDecisionPage },
  'decisions-to-resume': {
    roles: decider,
    waiting: decisionsToResume,
    reads: [decisionRoundView],
    link: theDecisionPage,
  },
};

/** The kinds of work that these roles may have. */
export const kindsFor = (roles: readonly string[]): WorkKind[] =>
  (Object.keys(workKinds) as WorkKind[]).filter((kind) =>
    workKinds[kind].roles.some((role) => roles.includes(role)),
  );

/** Every view that the kinds read. */
export const viewsOf = (kinds: readonly WorkKind[]): AnyProjection[] => [
  ...new Set([...caseViews, ...kinds.flatMap((kind) => workKinds[kind].reads ?? [])]),
];
