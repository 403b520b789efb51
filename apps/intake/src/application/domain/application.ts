import type { ApplicationEvent, Outcome } from '@samanom/contracts/intake';
import { isBy, type Aggregate, type Endorsement, type Endorser } from '@samanom/kernel';

interface Mandate {
  readonly body: string;
  readonly caseNumber: string;
  readonly date: string;
}

export interface ApplicationEndorsement extends Endorsement {
  readonly mandate: Mandate;
  readonly reservation: string | null;
}

interface Reminder extends Endorser {
  readonly remindedAt: string;
}

interface Applicants {
  readonly cohortId: string;
  /** The municipality that writes and sends on behalf of all. */
  readonly lead: string;
  readonly municipalities: readonly string[];
  /** Those that stand behind the text presented. */
  readonly endorsements: readonly ApplicationEndorsement[];
  /** Those that have said what they think of withdrawing. */
  readonly statements: readonly Endorser[];
}

export interface DraftedApplication extends Applicants {
  readonly status: 'draft';
  /** The hash of the text presented; null while there is nothing to stand behind. */
  readonly document: string | null;
  /** When each party was last reminded of that text. */
  readonly reminders: readonly Reminder[];
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
  readonly decidedAt: string;
  /** The hash of the words that say why. */
  readonly reason: string | null;
}

export interface Complaint {
  readonly complaintId: string;
  readonly decisionId: string;
  readonly municipalityId: string;
  readonly status: 'received' | 'sent-on' | 'upheld' | 'not-upheld';
}

export interface DecidedApplication extends Applicants {
  readonly status: 'decided';
  readonly document: string;
  readonly decision: ApplicationDecision;
  readonly complaints: readonly Complaint[];
}

/** Withdrawn by the applicants, or taken out by the ministry: nothing more is decided. */
export interface WithdrawnApplication extends Applicants {
  readonly status: 'withdrawn';
  readonly withdrawal: { readonly by: 'applicants' | 'ministry'; readonly reason: string };
}

export type Application =
  | { readonly status: 'none' }
  | DraftedApplication
  | SubmittedApplication
  | DecidedApplication
  | WithdrawnApplication;

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

const whileDecided = whileIn('decided');

const withComplaint = (
  application: Application,
  complaintId: string,
  status: Complaint['status'],
) =>
  whileDecided(application, (decided) => ({
    ...decided,
    complaints: decided.complaints.map((one) =>
      one.complaintId === complaintId ? { ...one, status } : one,
    ),
  }));

const applicantsOf = ({
  cohortId,
  lead,
  municipalities,
  endorsements,
  statements,
}: Applicants) => ({
  cohortId,
  lead,
  municipalities,
  endorsements,
  statements,
});

const decided = (application: Application, decision: ApplicationDecision): Application =>
  application.status === 'submitted' || application.status === 'decided'
    ? {
        ...application,
        status: 'decided',
        decision,
        complaints: application.status === 'decided' ? application.complaints : [],
      }
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
      statements: [],
      document: null,
      reminders: [],
      returned: null,
    }),
    ApplicationPresented: (application, { document }) =>
      whileDraft(application, (draft) => ({ ...draft, document, reminders: [] })),
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
    PartyReminded: (application, reminder) =>
      whileDraft(application, (draft) => ({
        ...draft,
        reminders: [...draft.reminders.filter((one) => !isBy(reminder)(one)), reminder],
      })),
    ApplicationSubmitted: (application, { document }) =>
      whileDraft(application, ({ returned: _, reminders: __, ...draft }) => ({
        ...draft,
        status: 'submitted',
        document,
      })),
    ApplicationReturned: (application, { document, resubmitBy }) =>
      whileSubmitted(application, (submitted) => ({
        ...submitted,
        status: 'draft',
        reminders: [],
        returned: { document, resubmitBy },
      })),
    RemarkSent: (application) => application,
    ApplicationAdmitted: (application, { decisionId, decidedAt, reason }) =>
      decided(application, { decisionId, decidedAt, reason, outcome: 'admitted', rank: null }),
    ApplicationRejected: (application, { decisionId, decidedAt, reason }) =>
      decided(application, { decisionId, decidedAt, reason, outcome: 'rejected', rank: null }),
    ApplicationPutOnWaitingList: (application, { decisionId, decidedAt, reason, rank }) =>
      decided(application, { decisionId, decidedAt, reason, outcome: 'waiting-list', rank }),
    ComplaintReceived: (application, { complaintId, decisionId, municipalityId }) =>
      whileDecided(application, (decided) => ({
        ...decided,
        complaints: [
          ...decided.complaints,
          { complaintId, decisionId, municipalityId, status: 'received' },
        ],
      })),
    ComplaintUpheld: (application, { complaintId }) =>
      withComplaint(application, complaintId, 'upheld'),
    ComplaintSentOn: (application, { complaintId }) =>
      withComplaint(application, complaintId, 'sent-on'),
    AppealDecided: (application, { complaintId, upheld }) =>
      withComplaint(application, complaintId, upheld ? 'upheld' : 'not-upheld'),
    WithdrawalStatementGiven: (application, statement) =>
      application.status === 'none'
        ? application
        : {
            ...application,
            statements: [
              ...application.statements.filter((one) => !isBy(statement)(one)),
              statement,
            ],
          },
    ApplicationWithdrawn: (application, { by, reason }) =>
      application.status === 'none'
        ? application
        : { ...applicantsOf(application), status: 'withdrawn', withdrawal: { by, reason } },
  },
};
