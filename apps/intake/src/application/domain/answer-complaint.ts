import {
  AppealDecided,
  ComplaintSentOn,
  ComplaintUpheld,
  type ApplicationEvent,
} from '@samanom/contracts/intake';
import { Command, Rejected, type Decision } from '@samanom/kernel';
import type { Application, Complaint } from './application.ts';
import { complaintOf } from './decided-case.ts';

const awaiting = (complaint: Complaint, status: Complaint['status']): void => {
  if (complaint.status !== status)
    throw new Rejected('complaint-not-there', { status: complaint.status });
};

export class UpholdComplaint extends Command<Parameters<typeof ComplaintUpheld>[0]> {}

/** The ministry finds it right, and decides anew. Forvaltningsloven, § 33, second paragraph. */
export const upholdComplaint =
  ({ data }: UpholdComplaint): Decision<Application, ApplicationEvent> =>
  (application) => {
    const complaint = complaintOf(application, data.complaintId);
    if (complaint.status === 'upheld') return [];
    awaiting(complaint, 'received');

    return [ComplaintUpheld(data)];
  };

export class SendComplaintOn extends Command<Parameters<typeof ComplaintSentOn>[0]> {}

/** The ministry keeps to its decision; another body decides on the complaint. Forvaltningsloven, § 33, fourth paragraph. */
export const sendComplaintOn =
  ({ data }: SendComplaintOn): Decision<Application, ApplicationEvent> =>
  (application) => {
    const complaint = complaintOf(application, data.complaintId);
    if (complaint.status === 'sent-on') return [];
    awaiting(complaint, 'received');

    return [ComplaintSentOn(data)];
  };

export class DecideAppeal extends Command<Parameters<typeof AppealDecided>[0]> {}

/** What the other body decided is recorded; where it upheld the complaint, the ministry decides anew. */
export const decideAppeal =
  ({ data }: DecideAppeal): Decision<Application, ApplicationEvent> =>
  (application) => {
    const complaint = complaintOf(application, data.complaintId);
    if (complaint.status === (data.upheld ? 'upheld' : 'not-upheld')) return [];
    awaiting(complaint, 'sent-on');

    return [AppealDecided(data)];
  };
