import {
  Forbidden,
  NotFound,
  Rejected,
  dateInOslo,
  includes,
  type CommandMeta,
} from '@samanom/kernel';
import type { Network } from '../../network/domain/network.ts';
import type { Arranged, Gathering } from './gathering.ts';

/** The gathering, for whoever may arrange it: the secretariat, or who leads the network on that day. */
export const arrangedBy = (meta: CommandMeta, gathering: Gathering, network: Network): Arranged => {
  const arranged = arrangedAt(gathering);
  mayArrange(meta, network);
  return arranged;
};

/** A gathering that somebody has planned. */
export const arrangedAt = (gathering: Gathering): Arranged => {
  if (gathering.status === 'none') throw new NotFound('gathering-unknown');
  return gathering;
};

/** Whether this person leads the network on a date: what every act of a leader rests on. */
export const leadsOn = (network: Network, person: string, date: string): boolean =>
  network.status === 'formed' &&
  network.leaders.some((one) => one.personId === person && includes(one, date));

export const mayArrange = ({ actor, at }: CommandMeta, network: Network): void => {
  const { roles, person } = actor;
  if (roles.includes('case-worker')) return;
  if (!roles.includes('network-leader') || !leadsOn(network, person, dateInOslo(at)))
    throw new Forbidden('not-your-network');
};

/** Not called off: what may still become something. */
export const standing = (gathering: Arranged): Arranged => {
  if (gathering.status === 'called-off') throw new Rejected('gathering-called-off');
  return gathering;
};

const HELD: readonly Arranged['status'][] = ['held', 'recorded', 'closed'];

export const isHeld = ({ status }: Arranged): boolean => HELD.includes(status);

/** What others hear of a gathering that they have not heard was planned. */
export const identified = (
  gatheringId: string,
  { networkId, cohortId, number }: Arranged,
): Pick<Arranged, 'networkId' | 'cohortId' | 'number'> & { readonly gatheringId: string } => ({
  gatheringId,
  networkId,
  cohortId,
  number,
});

export const firstDay = ({ days }: Pick<Arranged, 'days'>): string => days[0]?.date ?? '';
export const lastDay = ({ days }: Pick<Arranged, 'days'>): string => days.at(-1)?.date ?? '';
