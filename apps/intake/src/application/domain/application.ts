import type { ApplicationEvent, Outcome } from '@samanom/contracts/intake';
import { isBy, type Aggregate, type Endorsement } from '@samanom/kernel';

interface Mandate {
  readonly body: string;
  readonly caseNumber: string;
  readonly date: string;
}

export interface ApplicationEndorsement extends Endorsement {
  readonly mandate: Mandate;
  readonly reservation: string | null;
}

interface Applicants {
  readonly cohortId: string;
  /** The municipality that writes and sends on behalf of all. */
  readonly lead: string;
  readonly municipalities: readonly string[];
  /** Those that stand behind the text presented. */
  readonly endorsements: readonly ApplicationEndorsement[];
}

export interface DraftedApplication extends Applicants {
  readonly status: 'draft';
  /** The hash of the text presented; null while there is nothing to stand behind. */
  readonly document: string | null;
  /** An application that was sent back has a last moment of its own, and another text to send. */
  readonly returned: { readonly document: string; readonly resubmitBy: string } | null;
}

export interface SubmittedApplication extends Applicants {
  readonly status: 'submitted';
  readonly document: string;
}

/** What the ministry has decided; an earlier decision that was put right is in the stream. */
export interface ApplicationDecision {
  readonly decisionId: string;
  readonly outcome: Outcome;
  readonly rank: number | null;
}

export interface DecidedApplication extends Applicants {
  readonly status: 'decided';
  readonly document: string;
  readonly decision: ApplicationDecision;
}

export type Application =
  { readonly status: 'none' } | DraftedApplication | SubmittedApplication | DecidedApplication;

/** The application after an event that concerns it in one situation only. */
const whileIn =
  <Status extends Application['status']>(status: Status) =>
  (
    application: Application,
    change: (current: Extract<Application, { status: Status }>) => Application,
  ): Application =>
    application.status === status
      ? change(application as Extract<Application, { status: Status }>)
      : application;

const whileDraft = whileIn('draft');
const whileSubmitted = whileIn('submitted');

const decided = (application: Application, decision: ApplicationDecision): Application =>
  application.status === 'submitted' || application.status === 'decided'
    ? { ...application, status: 'decided', decision }
    : application;

export const application: Aggregate<Application, ApplicationEvent> = {
  name: 'application',
  initial: { status: 'none' },
  evolve: {
    ApplicationDrafted: (_, { cohortId, lead, municipalities }) => ({
      status: 'draft',
      cohortId,
      lead,
      municipalities,
      endorsements: [],
      document: null,
      returned: null,
    }),
    ApplicationPresented: (application, { document }) =>
      whileDraft(application, (draft) => ({ ...draft, document })),
    ApplicationEndorsed: (application, endorsement) =>
      whileDraft(application, (draft) => ({
        ...draft,
        endorsements: [
          ...draft.endorsements.filter((given) => !isBy(endorsement)(given)),
          endorsement,
        ],
      })),
    EndorsementLapsed: (application, lapsed) =>
      whileDraft(application, (draft) => ({
        ...draft,
        endorsements: draft.endorsements.filter((given) => !isBy(lapsed)(given)),
      })),
    ApplicationSubmitted: (application, { document }) =>
      whileDraft(application, ({ returned: _, ...draft }) => ({
        ...draft,
        status: 'submitted',
        document,
      })),
    ApplicationReturned: (application, { document, resubmitBy }) =>
      whileSubmitted(application, (submitted) => ({
        ...submitted,
        status: 'draft',
        returned: { document, resubmitBy },
      })),
    RemarkSent: (application) => application,
    ApplicationAdmitted: (application, { decisionId }) =>
      decided(application, { decisionId, outcome: 'admitted', rank: null }),
    ApplicationRejected: (application, { decisionId }) =>
      decided(application, { decisionId, outcome: 'rejected', rank: null }),
    ApplicationPutOnWaitingList: (application, { decisionId, rank }) =>
      decided(application, { decisionId, outcome: 'waiting-list', rank }),
  },
};
