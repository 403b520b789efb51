import { ComplaintReceived, type ApplicationEvent } from '@samanom/contracts/intake';
import { Command, Forbidden, Rejected, type Decision } from '@samanom/kernel';
import type { Application } from './application.ts';
import { decidedCase } from './decided-case.ts';

export class ReceiveComplaint extends Command<{
  readonly applicationId: string;
  readonly complaintId: string;
  readonly municipalityId: string;
  /** In words; in the event it is the hash of the document that holds it. */
  readonly complaint: string;
  readonly lateReason: string | null;
  readonly receivedAt: string;
  readonly deadline: string;
}> {}

/** Forvaltningsloven, § 31: after a year a complaint is not taken up, whatever the reason. */
const yearAfter = (instant: string): string => {
  const at = new Date(instant);
  at.setUTCFullYear(at.getUTCFullYear() + 1);
  return at.toISOString();
};

/** A municipality complains of the decision that stands: by the deadline, or late with a reason. Forvaltningsloven, §§ 28-31. */
export const receiveComplaint =
  ({ data, meta }: ReceiveComplaint): Decision<Application, ApplicationEvent> =>
  (application) => {
    const { municipalities, decision, complaints } = decidedCase(application);
    const { municipalityId, receivedAt, deadline, lateReason } = data;
    if (!municipalities.includes(municipalityId)) throw new Forbidden('not-your-municipality');
    const { decisionId, decidedAt } = decision;
    if (receivedAt > meta.at) throw new Rejected('complaint-in-future', { receivedAt });
    if (receivedAt < decidedAt) throw new Rejected('complaint-before-decision', { decidedAt });
    if (
      complaints.some(
        (one) => one.municipalityId === municipalityId && one.decisionId === decisionId,
      )
    )
      throw new Rejected('complaint-received-already');
    if (receivedAt > yearAfter(decidedAt)) throw new Rejected('complaint-after-a-year');
    const late = receivedAt > deadline;
    if (late && lateReason === null) throw new Rejected('complaint-late', { deadline });

    return [ComplaintReceived({ ...data, decisionId, lateReason: late ? lateReason : null })];
  };
