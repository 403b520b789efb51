import { network } from '../network/domain/network.ts';
import type { Gathering } from './domain/gathering.ts';

/** The network whose gathering it is. */
export const networkOf = (state: Gathering) => ({
  aggregate: network,
  id: state.status === 'none' ? '' : state.networkId,
});
