import { RemarkSent, type ApplicationEvent } from '@samanom/contracts/intake';
import { Command, type Decision } from '@samanom/kernel';
import type { Assessment } from '../../assessment/domain/assessment.ts';
import type { Application } from './application.ts';
import { notConflicted } from './not-conflicted.ts';
import { sentIn } from './sent-in.ts';

export class SendRemark extends Command<{
  readonly applicationId: string;
  readonly remarkId: string;
  readonly field: string | null;
  readonly remark: string;
}> {}

/** Words to the applicants, about the text that they have sent. */
export const sendRemark =
  ({ data, meta }: SendRemark): Decision<Application, ApplicationEvent, Assessment> =>
  (application, assessment) => {
    notConflicted(assessment, meta.actor);
    const { document } = sentIn(application);

    return [RemarkSent({ ...data, document })];
  };
