import type { ApplicationEvent } from '@samanom/contracts/intake';
import { reaction } from '@samanom/kafka';
import { dateInOslo } from '@samanom/kernel';
import { LeaveWhenNotAdmitted, TakePartWhenAdmitted } from '../participation/admission.handlers.ts';

const leave = (applicationId: string, at: string, reason: string | null) =>
  reason === null
    ? []
    : [
        {
          target: applicationId,
          command: (meta: ConstructorParameters<typeof LeaveWhenNotAdmitted>[1]) =>
            new LeaveWhenNotAdmitted({ applicationId, on: dateInOslo(at), reason }, meta),
        },
      ];

/** Who is admitted takes part; who is so no longer, because a decision was put right or by leaving, does not. */
export const followAdmission = reaction<ApplicationEvent>({
  name: 'follow-admission',
  from: 'beginning',
  on: {
    ApplicationAdmitted: ({ applicationId, decidedAt }) => [
      {
        target: applicationId,
        command: (meta) =>
          new TakePartWhenAdmitted({ applicationId, on: dateInOslo(decidedAt) }, meta),
      },
    ],
    ApplicationRejected: ({ applicationId, corrects, decidedAt, reason }) =>
      corrects === null ? [] : leave(applicationId, decidedAt, reason),
    ApplicationPutOnWaitingList: ({ applicationId, corrects, decidedAt, reason }) =>
      corrects === null ? [] : leave(applicationId, decidedAt, reason),
    ApplicationWithdrawn: ({ applicationId, withdrawnAt, reason }) =>
      leave(applicationId, withdrawnAt, reason),
  },
});
