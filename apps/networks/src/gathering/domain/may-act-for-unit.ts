import {
  Forbidden,
  Rejected,
  isLocal,
  isParty,
  mayActFor,
  type CommandMeta,
  type Party,
} from '@samanom/kernel';
import type { Network } from '../../network/domain/network.ts';
import { mayArrange } from './arranged.ts';
import type { Expected, Unit } from './attendance.ts';

/** The contact speaks for all three parties of its municipality, a party for itself; leader and secretariat for any. */
export const mayActForUnit = (
  meta: CommandMeta,
  network: Network,
  expected: readonly Expected[],
  { participationId, municipalityId }: Unit,
  parties: readonly Party[],
): Expected => {
  const { actor } = meta;
  const unit = expected.find(
    (one) => one.participationId === participationId && one.municipalityId === municipalityId,
  );
  if (!isLocal(actor)) mayArrange(meta, network);
  if (unit && !mayActFor(actor, unit.organisations)) throw new Forbidden('not-your-municipality');
  if (!unit) throw new Rejected('not-in-network');
  const { role } = actor;
  if (isParty(role) && parties.some((party) => party !== role))
    throw new Forbidden('not-your-party');
  return unit;
};
