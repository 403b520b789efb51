import { ExperienceWithdrawn, type ExperienceEvent } from '@samanom/contracts/networks';
import { Command, type Decision } from '@samanom/kernel';
import type { Network } from '../../network/domain/network.ts';
import type { Experience } from './experience.ts';
import { known, mayTell } from './from-network.ts';

export class WithdrawExperience extends Command<Parameters<typeof ExperienceWithdrawn>[0]> {}

/** By those whose it is, or by whoever may publish it; at any time. */
export const withdrawExperience =
  (
    { data, meta }: WithdrawExperience,
    municipalities: readonly string[],
  ): Decision<Experience, ExperienceEvent, Network> =>
  (experience, network) => {
    const { status } = known(experience);
    mayTell(meta, { network, municipalities });
    return status === 'withdrawn' ? [] : [ExperienceWithdrawn(data)];
  };
