import { Inject } from '@nestjs/common';
import { CommandBus, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore } from '@samanom/event-store';
import { Command } from '@samanom/kernel';
import { ParticipationsHeard } from '../views/heard-participation/participations-heard.query.ts';
import { LeaveWithMunicipality, leaveWithMunicipality } from './domain/leave-with-municipality.ts';
import { membership } from './domain/membership.ts';

/** In every cohort in which the joint participant takes part. */
export class PartWithMunicipality extends Command<{
  readonly participantId: string;
  readonly municipalityId: string;
  readonly to: string;
  /** The event that told of it. */
  readonly because: string;
}> {}

@CommandHandler(PartWithMunicipality)
class PartWithMunicipalityHandler implements ICommandHandler<PartWithMunicipality> {
  constructor(
    @Inject(CommandBus) private readonly commands: CommandBus,
    @Inject(ParticipationsHeard) private readonly heard: ParticipationsHeard,
  ) {}

  async execute({ data, meta }: PartWithMunicipality): Promise<void> {
    const { participantId, municipalityId, to, because } = data;
    for (const participationId of await this.heard.ofParticipant(participantId, because))
      await this.commands.execute(
        new LeaveWithMunicipality({ participationId, municipalityId, to }, meta),
      );
  }
}

@CommandHandler(LeaveWithMunicipality)
class LeaveWithMunicipalityHandler implements ICommandHandler<LeaveWithMunicipality> {
  constructor(@Inject(EventStore) private readonly store: EventStore) {}

  execute(command: LeaveWithMunicipality) {
    const { data, meta } = command;
    const rule = leaveWithMunicipality(command);
    return this.store.decide(membership, data.participationId, rule, meta);
  }
}

export const partWithMunicipalityHandlers = [
  PartWithMunicipalityHandler,
  LeaveWithMunicipalityHandler,
];
