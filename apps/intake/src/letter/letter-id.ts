import { idOf } from '@samanom/event-store';

/** The letter to a municipality that came of a command, or that tells of a decision. */
export const letterIdOf = (cause: string, municipalityId: string): string =>
  idOf('letter', cause, municipalityId);
