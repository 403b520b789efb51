import { idOf } from '@samanom/event-store';

/** Of a network by what the lists call it: `P1-01`. */
export const networkIdOf = (printed: string): string => idOf('printed-network', printed);
