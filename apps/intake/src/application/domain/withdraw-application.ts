import {
  ApplicationWithdrawn,
  WithdrawalStatementGiven,
  type ApplicationEvent,
} from '@samanom/contracts/intake';
import {
  Command,
  Forbidden,
  NotFound,
  Rejected,
  isBy,
  parties,
  type Decision,
} from '@samanom/kernel';
import type { Application, DecidedApplication, SubmittedApplication } from './application.ts';
import { endorserOf } from './endorser-of.ts';
import { onlyFor } from './open-draft.ts';

type Standing = SubmittedApplication | DecidedApplication;

/** What is not sent in is nobody's business but the applicants': they simply do not send it. */
const standing = (application: Application): Standing => {
  if (application.status === 'none') throw new NotFound('application-unknown');
  if (application.status === 'withdrawn') throw new Rejected('application-withdrawn');
  if (application.status === 'draft') throw new Rejected('application-not-submitted');
  return application;
};

export class GiveWithdrawalStatement extends Command<{
  readonly applicationId: string;
  readonly statement: string;
}> {}

/** A party says what it thinks of withdrawing, for or against. */
export const giveWithdrawalStatement =
  ({ data, meta }: GiveWithdrawalStatement): Decision<Application, ApplicationEvent> =>
  (application) => {
    const { municipalities } = standing(application);
    const party = endorserOf(meta.actor);
    if (!municipalities.includes(party.municipalityId))
      throw new Forbidden('not-your-municipality');

    return [WithdrawalStatementGiven({ ...data, ...party })];
  };

export class WithdrawApplication extends Command<{
  readonly applicationId: string;
  readonly reason: string;
  /** Whether it is known, and the reason says, why some party has said nothing. */
  readonly withoutAllParties: boolean;
}> {}

/** The lead withdraws for the applicants, with what each party has said; the decision line is unchanged, so none can stop it. */
export const withdrawApplication =
  ({ data, meta }: WithdrawApplication): Decision<Application, ApplicationEvent> =>
  (application) => {
    if (application.status === 'withdrawn' && application.withdrawal.by === 'applicants') {
      onlyFor(meta.actor, application.lead);
      return [];
    }
    const { lead, municipalities, statements } = standing(application);
    onlyFor(meta.actor, lead);
    const silent = municipalities
      .flatMap((municipalityId) => parties.map((party) => ({ municipalityId, party })))
      .filter((one) => !statements.some(isBy(one)));
    if (silent.length > 0 && !data.withoutAllParties)
      throw new Rejected('statement-missing', { missing: silent });
    const { applicationId, reason } = data;

    return [
      ApplicationWithdrawn({
        applicationId,
        by: 'applicants',
        reason,
        silent,
        withdrawnAt: meta.at,
      }),
    ];
  };

export class TakeOutApplication extends Command<{
  readonly applicationId: string;
  readonly reason: string;
}> {}

/** The ministry takes the applicants out, with a reason. */
export const takeOutApplication =
  ({ data, meta }: TakeOutApplication): Decision<Application, ApplicationEvent> =>
  (application) => {
    if (application.status === 'withdrawn' && application.withdrawal.by === 'ministry') return [];
    standing(application);

    return [ApplicationWithdrawn({ ...data, by: 'ministry', silent: [], withdrawnAt: meta.at })];
  };
