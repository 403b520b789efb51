import {
  ApplicationAdmitted,
  ApplicationPutOnWaitingList,
  ApplicationRejected,
  type ApplicationEvent,
  type Outcome,
} from '@samanom/contracts/intake';
import {
  Command,
  Forbidden,
  NotFound,
  Outdated,
  Rejected,
  type Actor,
  type Decision,
} from '@samanom/kernel';
import type { Assessment } from '../../assessment/domain/assessment.ts';
import type { Application, DecidedApplication, SubmittedApplication } from './application.ts';
import { notConflicted } from './not-conflicted.ts';

export class DecideApplication extends Command<{
  readonly applicationId: string;
  readonly cohortId: string;
  readonly outcome: Outcome;
  readonly rank: number | null;
  readonly reason: string | null;
  readonly wouldMoveIt: string | null;
  readonly corrects: boolean;
  /** The revision of the assessment that the decider has seen. */
  readonly assessmentVersion: number;
}> {}

type Decidable = SubmittedApplication | DecidedApplication;
type Asked = DecideApplication['data'];

const decidable = (application: Application, { cohortId }: Asked): Decidable => {
  if (application.status === 'none') throw new NotFound('application-unknown');
  if (application.cohortId !== cohortId) throw new Rejected('application-of-another-cohort');
  if (application.status === 'withdrawn') throw new Rejected('application-withdrawn');
  if (application.status === 'draft') throw new Rejected('application-not-submitted');
  return application;
};

/** Who recommends does not decide (DFØ), and who has a conflict of interest does neither. Forvaltningsloven, § 6. */
const mayDecide = (actor: Actor, assessment: Assessment): void => {
  const { assessors, judgements, recommendations } = assessment;
  notConflicted(assessment, actor);
  const assessed = [...judgements, ...recommendations].map(({ assessor }) => assessor);
  if ([...assessors, ...assessed].includes(actor.person))
    throw new Forbidden('decider-is-assessor');
};

/** A rejection, a correction, and what nobody recommended are given a reason. */
const needsReason = ({ outcome, corrects }: Asked, document: string, assessment: Assessment) =>
  corrects ||
  outcome === 'rejected' ||
  !assessment.recommendations.some((one) => one.document === document && one.outcome === outcome);

const standsAlready = (application: Decidable, { outcome, rank }: Asked): boolean =>
  application.status === 'decided' &&
  application.decision.outcome === outcome &&
  application.decision.rank === rank;

/** The ministry decides one case, on the text and the assessment that the decider has seen. Booklet; W-18. */
export const decideApplication =
  ({ data, meta }: DecideApplication): Decision<Application, ApplicationEvent, Assessment> =>
  (application, assessment) => {
    const current = decidable(application, data);
    const { document } = current;
    mayDecide(meta.actor, assessment);
    if (data.assessmentVersion !== assessment.revision)
      throw new Outdated('assessment-changed', {
        seen: data.assessmentVersion,
        current: assessment.revision,
      });
    if (standsAlready(current, data)) return [];
    if (current.status === 'decided' && !data.corrects)
      throw new Rejected('already-decided', { outcome: current.decision.outcome });
    if (current.status === 'submitted' && data.corrects) throw new Rejected('nothing-to-correct');
    if ((data.outcome === 'waiting-list') !== (data.rank !== null))
      throw new Rejected('rank-is-of-waiting-list');
    const { applicationId, outcome, rank, reason, wouldMoveIt } = data;
    if (reason === null && needsReason(data, document, assessment))
      throw new Rejected('reason-missing');

    const decision = {
      applicationId,
      decisionId: meta.commandId,
      document,
      decidedAt: meta.at,
      corrects: current.status === 'decided' ? current.decision.decisionId : null,
    };
    if (outcome === 'admitted') return [ApplicationAdmitted({ ...decision, reason })];
    if (rank !== null)
      return [ApplicationPutOnWaitingList({ ...decision, rank, reason, wouldMoveIt })];
    return [ApplicationRejected({ ...decision, reason: reason ?? '' })];
  };
