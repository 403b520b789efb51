import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore, withSealed } from '@samanom/event-store';
import { application } from './domain/application.ts';
import {
  GiveWithdrawalStatement,
  TakeOutApplication,
  WithdrawApplication,
  giveWithdrawalStatement,
  takeOutApplication,
  withdrawApplication,
} from './domain/withdraw-application.ts';

@CommandHandler(GiveWithdrawalStatement)
class GiveWithdrawalStatementHandler implements ICommandHandler<GiveWithdrawalStatement> {
  constructor(@Inject(EventStore) private readonly store: EventStore) {}

  execute({ data, meta }: GiveWithdrawalStatement) {
    const { sealed, documents } = withSealed(data, 'statement');
    const rule = giveWithdrawalStatement(new GiveWithdrawalStatement(sealed, meta));
    return this.store.decide(application, data.applicationId, rule, meta, { documents });
  }
}

@CommandHandler(WithdrawApplication)
class WithdrawApplicationHandler implements ICommandHandler<WithdrawApplication> {
  constructor(@Inject(EventStore) private readonly store: EventStore) {}

  execute({ data, meta }: WithdrawApplication) {
    const { sealed, documents } = withSealed(data, 'reason');
    const rule = withdrawApplication(new WithdrawApplication(sealed, meta));
    return this.store.decide(application, data.applicationId, rule, meta, { documents });
  }
}

@CommandHandler(TakeOutApplication)
class TakeOutApplicationHandler implements ICommandHandler<TakeOutApplication> {
  constructor(@Inject(EventStore) private readonly store: EventStore) {}

  execute({ data, meta }: TakeOutApplication) {
    const { sealed, documents } = withSealed(data, 'reason');
    const rule = takeOutApplication(new TakeOutApplication(sealed, meta));
    return this.store.decide(application, data.applicationId, rule, meta, { documents });
  }
}

export const withdrawalHandlers = [
  GiveWithdrawalStatementHandler,
  WithdrawApplicationHandler,
  TakeOutApplicationHandler,
];
