import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { ExperienceText } from '@samanom/contracts/networks';
import { EventStore, sealDocument, withSealed } from '@samanom/event-store';
import { Command } from '@samanom/kernel';
import { membership } from '../membership/domain/membership.ts';
import { network } from '../network/domain/network.ts';
import { ParticipationsHeard } from '../views/heard-participation/participations-heard.query.ts';
import { experience, networkOf, participationOf, type Experience } from './domain/experience.ts';
import {
  PublishExperience,
  SendBackExperience,
  publishExperience,
  sendBackExperience,
} from './domain/publish-experience.ts';
import { TellExperience, tellExperience } from './domain/tell-experience.ts';
import { WithdrawExperience, withdrawExperience } from './domain/withdraw-experience.ts';

const NOBODY = '00000000-0000-0000-0000-000000000000';

const networkFor = (one: Experience) => ({ aggregate: network, id: networkOf(one) });

/** In words; the rule gets the hash of the text. */
export class WriteExperience extends Command<
  Omit<TellExperience['data'], 'document' | 'networkId' | 'participationId'> & {
    readonly text: ExperienceText;
    /** Where it was made; null where it is told anew. */
    readonly made: Pick<TellExperience['data'], 'networkId' | 'participationId'> | null;
  }
> {}

@CommandHandler(WriteExperience)
class WriteExperienceHandler implements ICommandHandler<WriteExperience> {
  constructor(
    @Inject(EventStore) private readonly store: EventStore,
    @Inject(ParticipationsHeard) private readonly heard: ParticipationsHeard,
  ) {}

  async execute({ data: { text, made, ...data }, meta }: WriteExperience) {
    const { experienceId } = data;
    const { networkId, participationId } = made ?? (await this.madeIn(experienceId));
    const document = sealDocument(text);
    const municipalities = await this.heard.municipalitiesOf(participationId);
    const command = new TellExperience(
      { ...data, networkId, participationId, document: document.hash },
      meta,
    );
    const rule = tellExperience(command, municipalities);
    return this.store.decide(experience, experienceId, rule, meta, {
      others: () => ({
        network: { aggregate: network, id: networkId },
        membership: { aggregate: membership, id: participationId ?? NOBODY },
      }),
      documents: [document],
    });
  }

  private async madeIn(experienceId: string) {
    const { state } = await this.store.load(experience, experienceId);
    return state.status === 'none' ? { networkId: networkOf(state), participationId: null } : state;
  }
}

@CommandHandler(PublishExperience)
class PublishExperienceHandler implements ICommandHandler<PublishExperience> {
  constructor(@Inject(EventStore) private readonly store: EventStore) {}

  execute(command: PublishExperience) {
    const { data, meta } = command;
    const rule = publishExperience(command);
    return this.store.decide(experience, data.experienceId, rule, meta, { others: networkFor });
  }
}

@CommandHandler(SendBackExperience)
class SendBackExperienceHandler implements ICommandHandler<SendBackExperience> {
  constructor(@Inject(EventStore) private readonly store: EventStore) {}

  execute({ data, meta }: SendBackExperience) {
    const { sealed, documents } = withSealed(data, 'reason');
    const rule = sendBackExperience(new SendBackExperience(sealed, meta));
    const options = { others: networkFor, documents };
    return this.store.decide(experience, data.experienceId, rule, meta, options);
  }
}

@CommandHandler(WithdrawExperience)
class WithdrawExperienceHandler implements ICommandHandler<WithdrawExperience> {
  constructor(
    @Inject(EventStore) private readonly store: EventStore,
    @Inject(ParticipationsHeard) private readonly heard: ParticipationsHeard,
  ) {}

  async execute({ data, meta }: WithdrawExperience) {
    const { sealed, documents } = withSealed(data, 'reason');
    const { state } = await this.store.load(experience, data.experienceId);
    const municipalities = await this.heard.municipalitiesOf(participationOf(state));
    const rule = withdrawExperience(new WithdrawExperience(sealed, meta), municipalities);
    const options = { others: networkFor, documents };
    return this.store.decide(experience, data.experienceId, rule, meta, options);
  }
}

export const experienceHandlers = [
  WriteExperienceHandler,
  PublishExperienceHandler,
  SendBackExperienceHandler,
  WithdrawExperienceHandler,
];
