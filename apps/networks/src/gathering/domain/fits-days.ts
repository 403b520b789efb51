import {
  areInOrder,
  type GatheringDay,
  type GatheringProgramme,
} from '@samanom/contracts/networks';
import { Rejected } from '@samanom/kernel';

export const checkDays = (days: readonly GatheringDay[]): void => {
  if (!areInOrder(days)) throw new Rejected('days-out-of-order');
};

/** Every item is on a day that there is, and ends after it has begun. */
export const checkProgramme = (
  { items }: GatheringProgramme,
  days: readonly GatheringDay[],
): void => {
  const astray = items.filter(({ day, from, to }) => day > days.length || to <= from);
  if (astray.length > 0)
    throw new Rejected('programme-outside-days', { titles: astray.map(({ title }) => title) });
};

export const checkPlace = (place: string | null, online: boolean): void => {
  if (place === null && !online) throw new Rejected('place-missing');
};
