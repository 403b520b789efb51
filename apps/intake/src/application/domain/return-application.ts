import { ApplicationReturned, type ApplicationEvent } from '@samanom/contracts/intake';
import { Command, Rejected, type Decision } from '@samanom/kernel';
import type { Assessment } from '../../assessment/domain/assessment.ts';
import type { Application } from './application.ts';
import { notConflicted } from './not-conflicted.ts';
import { sentIn } from './sent-in.ts';

export class ReturnApplication extends Command<{
  readonly applicationId: string;
  /** In words; in the event it is the hash of the document that holds it. */
  readonly reason: string;
  readonly resubmitBy: string;
}> {}

/** What lacks something goes back to the applicants with a reason, and with time to mend it, also after the deadline. */
export const returnApplication =
  ({ data, meta }: ReturnApplication): Decision<Application, ApplicationEvent, Assessment> =>
  (application, assessment) => {
    notConflicted(assessment, meta.actor);
    const { document } = sentIn(application);
    if (data.resubmitBy <= meta.at)
      throw new Rejected('resubmission-in-past', { resubmitBy: data.resubmitBy });

    return [ApplicationReturned({ ...data, document })];
  };
