import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore, withSealed } from '@samanom/event-store';
import { assessmentOf } from './application.handlers.ts';
import { application } from './domain/application.ts';
import { ReturnApplication, returnApplication } from './domain/return-application.ts';
import { SendRemark, sendRemark } from './domain/send-remark.ts';

@CommandHandler(ReturnApplication)
class ReturnApplicationHandler implements ICommandHandler<ReturnApplication> {
  constructor(@Inject(EventStore) private readonly store: EventStore) {}

  execute({ data, meta }: ReturnApplication) {
    const { sealed, documents } = withSealed(data, 'reason');
    const rule = returnApplication(new ReturnApplication(sealed, meta));
    return this.store.decide(application, data.applicationId, rule, meta, {
      documents,
      others: () => assessmentOf(data.applicationId),
    });
  }
}

@CommandHandler(SendRemark)
class SendRemarkHandler implements ICommandHandler<SendRemark> {
  constructor(@Inject(EventStore) private readonly store: EventStore) {}

  execute({ data, meta }: SendRemark) {
    const { sealed, documents } = withSealed(data, 'remark');
    const rule = sendRemark(new SendRemark(sealed, meta));
    return this.store.decide(application, data.applicationId, rule, meta, {
      documents,
      others: () => assessmentOf(data.applicationId),
    });
  }
}

export const correspondenceHandlers = [ReturnApplicationHandler, SendRemarkHandler];
