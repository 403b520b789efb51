import type { RoleAnswer } from '@samanom/contracts/gateway';
import type { Tone } from '../components/status-tag.tsx';

type Dated = Pick<RoleAnswer, 'status' | 'from' | 'to'>;

export type RoleStanding = 'proposed' | 'declined' | 'coming' | 'held' | 'over' | 'revoked';

/** Where a role stands on a day: what is granted is held on its days only. */
export const standingOf = ({ status, from, to }: Dated, day: string): RoleStanding => {
  if (status !== 'held') return status;
  if (day < from) return 'coming';
  return to !== null && to < day ? 'over' : 'held';
};

export const tones: Readonly<Record<RoleStanding, Tone>> = {
  proposed: 'warning',
  declined: 'neutral',
  coming: 'info',
  held: 'success',
  over: 'neutral',
  revoked: 'neutral',
};
