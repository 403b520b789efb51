import { ExperienceTold, type ExperienceEvent } from '@samanom/contracts/networks';
import { Command, NotFound, Rejected, dateInOslo, includes, type Decision } from '@samanom/kernel';
import type { Membership } from '../../membership/domain/membership.ts';
import type { Network } from '../../network/domain/network.ts';
import type { Experience } from './experience.ts';
import { mayTell } from './from-network.ts';

export class TellExperience extends Command<
  Omit<Parameters<typeof ExperienceTold>[0], 'cohortId'>
> {}

export interface AroundExperience {
  readonly network: Network;
  readonly membership: Membership;
}

const mayBeTold = ({ status }: Experience): void => {
  if (status === 'told') throw new Rejected('experience-told');
  if (status === 'published') throw new Rejected('experience-published');
  if (status === 'withdrawn') throw new Rejected('experience-withdrawn');
};

const belongs = (membership: Membership, networkId: string, date: string): boolean =>
  membership.status === 'known' &&
  membership.places.some((place) => place.networkId === networkId && includes(place, date));

/** Told by a municipality of the network, or by its leader; anew once it was sent back. */
export const tellExperience =
  (
    { data, meta }: TellExperience,
    municipalities: readonly string[],
  ): Decision<Experience, ExperienceEvent, AroundExperience> =>
  (experience, { network, membership }) => {
    if (network.status === 'none') throw new NotFound('network-unknown');
    mayTell(meta, { network, municipalities });
    mayBeTold(experience);
    const { participationId, networkId } = data;
    const isOf = participationId === null || belongs(membership, networkId, dateInOslo(meta.at));
    if (experience.status === 'none' && !isOf) throw new Rejected('not-in-network');

    return [ExperienceTold({ ...data, cohortId: network.cohortId })];
  };
