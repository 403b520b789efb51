import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore, sealDocument } from '@samanom/event-store';
import { application } from './domain/application.ts';
import { ReturnApplication, returnApplication } from './domain/return-application.ts';
import { SendRemark, sendRemark } from './domain/send-remark.ts';

@CommandHandler(ReturnApplication)
class ReturnApplicationHandler implements ICommandHandler<ReturnApplication> {
  constructor(@Inject(EventStore) private readonly store: EventStore) {}

  execute({ data, meta }: ReturnApplication) {
    const reason = sealDocument({ reason: data.reason });
    const sealed = new ReturnApplication({ ...data, reason: reason.hash }, meta);
    return this.store.decide(application, data.applicationId, returnApplication(sealed), meta, {
      documents: [reason],
    });
  }
}

@CommandHandler(SendRemark)
class SendRemarkHandler implements ICommandHandler<SendRemark> {
  constructor(@Inject(EventStore) private readonly store: EventStore) {}

  execute({ data, meta }: SendRemark) {
    const remark = sealDocument({ remark: data.remark });
    const sealed = new SendRemark({ ...data, remark: remark.hash }, meta);
    return this.store.decide(application, data.applicationId, sendRemark(sealed), meta, {
      documents: [remark],
    });
  }
}

export const correspondenceHandlers = [ReturnApplicationHandler, SendRemarkHandler];
