import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore, Views, withSealed } from '@samanom/event-store';
import { knownOn, membersOn, registerOfParticipants } from '@samanom/programme';
import { ParticipationsHeard } from '../views/heard-participation/participations-heard.query.ts';
import { network } from '../network/domain/network.ts';
import { AssignNetworks, assignNetworks } from './domain/assign-networks.ts';
import { AwaitNetwork, awaitNetwork } from './domain/await-network.ts';
import { EndMembership, endMembership } from './domain/end-membership.ts';
import { LeaveNetwork, leaveNetwork } from './domain/leave-network.ts';
import { membership } from './domain/membership.ts';
import { NoteUnlistedMember, noteUnlistedMember } from './domain/note-unlisted-member.ts';

@CommandHandler(AwaitNetwork)
class AwaitNetworkHandler implements ICommandHandler<AwaitNetwork> {
  constructor(@Inject(EventStore) private readonly store: EventStore) {}

  execute(command: AwaitNetwork) {
    const { data, meta } = command;
    return this.store.decide(membership, data.participationId, awaitNetwork(command), meta);
  }
}

@CommandHandler(AssignNetworks)
class AssignNetworksHandler implements ICommandHandler<AssignNetworks> {
  constructor(
    @Inject(EventStore) private readonly store: EventStore,
    @Inject(Views) private readonly views: Views,
    @Inject(ParticipationsHeard) private readonly heard: ParticipationsHeard,
  ) {}

  async execute(command: AssignNetworks) {
    const { data, meta } = command;
    const { participationId, networkIds } = data;
    const rule = assignNetworks(command, await this.municipalitiesOf(data));
    return this.store.decide(membership, participationId, rule, meta, {
      others: () => ({ networks: networkIds.map((id) => ({ aggregate: network, id })) }),
    });
  }

  /** Asked only where one of them is to be placed alone: who they are, intake decides. */
  private async municipalitiesOf({
    participationId,
    municipalityId,
    from,
  }: AssignNetworks['data']) {
    const heard = municipalityId === null ? undefined : await this.heard.of(participationId);
    if (!heard) return [];
    const known = await knownOn(await this.views.at(registerOfParticipants), from ?? '9999-12-31');
    return membersOn(heard, known).map((member) => member.municipalityId);
  }
}

@CommandHandler(LeaveNetwork)
class LeaveNetworkHandler implements ICommandHandler<LeaveNetwork> {
  constructor(@Inject(EventStore) private readonly store: EventStore) {}

  execute({ data, meta }: LeaveNetwork) {
    const { sealed, documents } = withSealed(data, 'reason');
    const rule = leaveNetwork(new LeaveNetwork(sealed, meta));
    return this.store.decide(membership, data.participationId, rule, meta, { documents });
  }
}

@CommandHandler(EndMembership)
class EndMembershipHandler implements ICommandHandler<EndMembership> {
  constructor(@Inject(EventStore) private readonly store: EventStore) {}

  execute(command: EndMembership) {
    const { data, meta } = command;
    return this.store.decide(membership, data.participationId, endMembership(command), meta);
  }
}

@CommandHandler(NoteUnlistedMember)
class NoteUnlistedMemberHandler implements ICommandHandler<NoteUnlistedMember> {
  constructor(@Inject(EventStore) private readonly store: EventStore) {}

  execute(command: NoteUnlistedMember) {
    const { data, meta } = command;
    return this.store.decide(membership, data.participationId, noteUnlistedMember(command), meta);
  }
}

export const membershipHandlers = [
  NoteUnlistedMemberHandler,
  AwaitNetworkHandler,
  AssignNetworksHandler,
  LeaveNetworkHandler,
  EndMembershipHandler,
];
