import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore, sealDocument, withSealed } from '@samanom/event-store';
import { Command, dateInOslo } from '@samanom/kernel';
import { letter } from '../letter/domain/letter.ts';
import { letterIdOf } from '../letter/letter-id.ts';
import { complaintDeadline } from './complaint-deadline.ts';
import {
  DecideAppeal,
  SendComplaintOn,
  UpholdComplaint,
  decideAppeal,
  sendComplaintOn,
  upholdComplaint,
} from './domain/answer-complaint.ts';
import { application, type ApplicationDecision } from './domain/application.ts';
import { decidedCase } from './domain/decided-case.ts';
import { ReceiveComplaint, receiveComplaint } from './domain/receive-complaint.ts';

/** A complaint in words. Where nobody says when the decision reached the municipality, it is the day of its letter, or else of the decision. */
export class FileComplaint extends Command<{
  readonly applicationId: string;
  readonly municipalityId: string;
  readonly complaint: string;
  readonly lateReason: string | null;
  readonly receivedAt: string;
  readonly notifiedOn: string | null;
}> {}

@CommandHandler(FileComplaint)
class FileComplaintHandler implements ICommandHandler<FileComplaint> {
  constructor(@Inject(EventStore) private readonly store: EventStore) {}

  async execute({ data, meta }: FileComplaint) {
    const { notifiedOn, ...filed } = data;
    const { state } = await this.store.load(application, data.applicationId);
    const toldOn = notifiedOn ?? (await this.toldOn(decidedCase(state).decision, data));
    const words = sealDocument({ complaint: data.complaint });
    const late = data.lateReason === null ? null : sealDocument({ reason: data.lateReason });
    const command = new ReceiveComplaint(
      {
        ...filed,
        complaintId: meta.commandId,
        complaint: words.hash,
        lateReason: late?.hash ?? null,
        deadline: complaintDeadline(toldOn),
      },
      meta,
    );
    return this.store.decide(
      application,
      data.applicationId,
      receiveComplaint(command),
      command.meta,
      { documents: late ? [words, late] : [words] },
    );
  }

  /** The date of the letter of its act, as the letter says so itself. */
  private async toldOn(
    { decisionId, decidedAt }: ApplicationDecision,
    { municipalityId }: FileComplaint['data'],
  ): Promise<string> {
    const { state } = await this.store.load(letter, letterIdOf(decisionId, municipalityId));
    return dateInOslo(state.status === 'none' ? decidedAt : state.issuedAt);
  }
}

@CommandHandler(UpholdComplaint)
class UpholdComplaintHandler implements ICommandHandler<UpholdComplaint> {
  constructor(@Inject(EventStore) private readonly store: EventStore) {}

  execute({ data, meta }: UpholdComplaint) {
    const { sealed, documents } = withSealed(data, 'reason');
    const command = new UpholdComplaint(sealed, meta);
    return this.store.decide(application, data.applicationId, upholdComplaint(command), meta, {
      documents,
    });
  }
}

@CommandHandler(SendComplaintOn)
class SendComplaintOnHandler implements ICommandHandler<SendComplaintOn> {
  constructor(@Inject(EventStore) private readonly store: EventStore) {}

  execute({ data, meta }: SendComplaintOn) {
    const { sealed, documents } = withSealed(data, 'reason');
    const command = new SendComplaintOn(sealed, meta);
    return this.store.decide(application, data.applicationId, sendComplaintOn(command), meta, {
      documents,
    });
  }
}

@CommandHandler(DecideAppeal)
class DecideAppealHandler implements ICommandHandler<DecideAppeal> {
  constructor(@Inject(EventStore) private readonly store: EventStore) {}

  execute({ data, meta }: DecideAppeal) {
    const { sealed, documents } = withSealed(data, 'reason');
    const command = new DecideAppeal(sealed, meta);
    return this.store.decide(application, data.applicationId, decideAppeal(command), meta, {
      documents,
    });
  }
}

export const complaintHandlers = [
  FileComplaintHandler,
  UpholdComplaintHandler,
  SendComplaintOnHandler,
  DecideAppealHandler,
];
