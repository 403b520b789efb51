import {
  Forbidden,
  NotFound,
  dateInOslo,
  includes,
  mayActFor,
  type CommandMeta,
} from '@samanom/kernel';
import type { Network } from '../../network/domain/network.ts';
import type { Experience, Known } from './experience.ts';

/** Whose experience it is, as far as intake has told: the municipalities of the participation. */
export interface TellerOf {
  readonly network: Network;
  readonly municipalities: readonly string[];
}

export const known = (experience: Experience): Known => {
  if (experience.status === 'none') throw new NotFound('experience-unknown');
  return experience;
};

const leads = ({ actor, at }: CommandMeta, network: Network): boolean =>
  network.status === 'formed' &&
  network.leaders.some((one) => one.personId === actor.person && includes(one, dateInOslo(at)));

/** The secretariat, or who leads the network on that day. */
export const mayPublish = (meta: CommandMeta, network: Network): void => {
  if (meta.actor.role === 'case-worker') return;
  if (meta.actor.role !== 'network-leader' || !leads(meta, network))
    throw new Forbidden('not-your-network');
};

/** The municipality's own people, all parties alike; where it is nobody's own, whoever may publish. */
export const mayTell = (meta: CommandMeta, { network, municipalities }: TellerOf): void => {
  const isLeader = ['case-worker', 'network-leader'].includes(meta.actor.role);
  if (isLeader) mayPublish(meta, network);
  else if (!mayActFor(meta.actor, municipalities)) throw new Forbidden('not-your-municipality');
};
