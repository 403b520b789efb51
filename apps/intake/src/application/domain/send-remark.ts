import { RemarkSent, type ApplicationEvent } from '@samanom/contracts/intake';
import { Command, type Decision } from '@samanom/kernel';
import type { Application } from './application.ts';
import { sentIn } from './sent-in.ts';

export class SendRemark extends Command<{
  readonly applicationId: string;
  readonly remarkId: string;
  readonly field: string | null;
  readonly remark: string;
}> {}

/** Words to the applicants, about the text that they have sent. */
export const sendRemark =
  ({ data }: SendRemark): Decision<Application, ApplicationEvent> =>
  (application) => {
    const { document } = sentIn(application);

    return [RemarkSent({ ...data, document })];
  };
