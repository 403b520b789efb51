import { Rejected, type Party } from '@samanom/kernel';
import type { Expected } from './attendance.ts';

/** Nobody stands for a party other than the one that he or she belongs to. Of whom nothing is known, the leader's word is taken. */
export const checkPersons = (
  { known }: Pick<Expected, 'known'>,
  party: Party,
  personIds: readonly string[],
): void => {
  const strangers = personIds.filter((id) => known.get(id)?.includes(party) === false);
  if (strangers.length > 0) throw new Rejected('person-of-another-party', { persons: strangers });
};
