import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore, idOf, withSealed } from '@samanom/event-store';
import { Directory } from '../people/directory.ts';
import { Organisations } from '../views/heard-municipality/organisations.ts';
import { ConfirmRole, confirmRole } from './domain/confirm-role.ts';
import { DeclineRole, declineRole } from './domain/decline-role.ts';
import { GrantRole, grantRole } from './domain/grant-role.ts';
import { RevokeRole, revokeRole } from './domain/revoke-role.ts';
import { roleHolder } from './domain/role-holder.ts';

/** One stream for a person at an organisation: what contradicts itself there is refused there. */
export const holderIdOf = (at: { readonly personId: string; readonly organisation: string }) =>
  idOf('role-holder', at.personId, at.organisation);

@CommandHandler(GrantRole)
class GrantRoleHandler implements ICommandHandler<GrantRole> {
  constructor(
    @Inject(EventStore) private readonly store: EventStore,
    @Inject(Directory) private readonly directory: Directory,
    @Inject(Organisations) private readonly organisations: Organisations,
  ) {}

  async execute({ data, meta }: GrantRole) {
    const { sealed, documents } = withSealed(data, 'reason');
    const known = {
      person: await this.directory.standing(data.personId),
      organisation: await this.organisations.kindOf(data.organisation),
    };
    const decision = grantRole(new GrantRole(sealed, meta), known);
    return this.store.decide(roleHolder, holderIdOf(data), decision, meta, { documents });
  }
}

@CommandHandler(ConfirmRole)
class ConfirmRoleHandler implements ICommandHandler<ConfirmRole> {
  constructor(
    @Inject(EventStore) private readonly store: EventStore,
    @Inject(Directory) private readonly directory: Directory,
  ) {}

  async execute(command: ConfirmRole) {
    const { data, meta } = command;
    const decision = confirmRole(command, await this.directory.standing(data.personId));
    return this.store.decide(roleHolder, holderIdOf(data), decision, meta);
  }
}

@CommandHandler(DeclineRole)
class DeclineRoleHandler implements ICommandHandler<DeclineRole> {
  constructor(@Inject(EventStore) private readonly store: EventStore) {}

  execute({ data, meta }: DeclineRole) {
    const { sealed, documents } = withSealed(data, 'reason');
    const decision = declineRole(new DeclineRole(sealed, meta));
    return this.store.decide(roleHolder, holderIdOf(data), decision, meta, { documents });
  }
}

@CommandHandler(RevokeRole)
class RevokeRoleHandler implements ICommandHandler<RevokeRole> {
  constructor(@Inject(EventStore) private readonly store: EventStore) {}

  execute({ data, meta }: RevokeRole) {
    const { sealed, documents } = withSealed(data, 'reason');
    const decision = revokeRole(new RevokeRole(sealed, meta));
    return this.store.decide(roleHolder, holderIdOf(data), decision, meta, { documents });
  }
}

export const roleHolderHandlers = [
  GrantRoleHandler,
  ConfirmRoleHandler,
  DeclineRoleHandler,
  RevokeRoleHandler,
];
