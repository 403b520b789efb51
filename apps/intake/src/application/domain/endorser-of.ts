import { Forbidden, isParty, type Actor, type Endorser } from '@samanom/kernel';

/** The party of a municipality that this person speaks for: one, and only one. */
export const endorserOf = ({ organisation, party, roles }: Actor): Endorser => {
  if (!party) throw new Forbidden('not-a-party');
  if (roles.filter(isParty).length > 1) throw new Forbidden('two-parties');
  return { municipalityId: organisation, party };
};
