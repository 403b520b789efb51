import type { ApplicationEvent } from '@samanom/contracts/intake';
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
}

export interface DraftedApplication extends Applicants {
  readonly status: 'draft';
  /** The hash of the text presented; null while there is nothing to stand behind. */
  readonly document: string | null;
  /** Those that stand behind this very text. */
  readonly endorsements: readonly ApplicationEndorsement[];
}

export type Application =
  | { readonly status: 'none' }
  | DraftedApplication
  | (Applicants & { readonly status: 'submitted'; readonly document: string });

const whileDraft = (
  application: Application,
  change: (draft: DraftedApplication) => Application,
): Application => (application.status === 'draft' ? change(application) : application);

export const application: Aggregate<Application, ApplicationEvent> = {
  name: 'application',
  initial: { status: 'none' },
  evolve: {
    ApplicationDrafted: (_, { cohortId, lead, municipalities }) => ({
      status: 'draft',
      cohortId,
      lead,
      municipalities,
      document: null,
      endorsements: [],
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
      whileDraft(application, ({ cohortId, lead, municipalities }) => ({
        status: 'submitted',
        cohortId,
        lead,
        municipalities,
        document,
      })),
  },
};
