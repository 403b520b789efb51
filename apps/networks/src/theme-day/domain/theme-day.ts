import type { Adviser, ThemeDayEvent } from '@samanom/contracts/networks';
import { Forbidden, NotFound, mayActFor, type Actor, type Aggregate } from '@samanom/kernel';

/** A local theme day of a participation, or of some of its municipalities. At least one is expected. Booklet. */
export type ThemeDay =
  | { readonly status: 'none' }
  | {
      readonly status: 'planned' | 'held' | 'called-off';
      readonly participationId: string;
      readonly municipalities: readonly string[];
      readonly date: string;
      readonly costNok: number | null;
      readonly advisers: readonly Adviser[];
    };

export type ThemeDayThatIs = Exclude<ThemeDay, { status: 'none' }>;

const changed = (
  themeDay: ThemeDay,
  change: (known: ThemeDayThatIs) => Partial<ThemeDayThatIs>,
): ThemeDay => (themeDay.status === 'none' ? themeDay : { ...themeDay, ...change(themeDay) });

export const isSameAdviser = (one: Adviser, other: Adviser): boolean =>
  one.organisation === other.organisation && one.name === other.name;

export const themeDay: Aggregate<ThemeDay, ThemeDayEvent> = {
  name: 'theme-day',
  initial: { status: 'none' },
  evolve: {
    ThemeDayPlanned: (_, { participationId, municipalities, date }) => ({
      status: 'planned',
      participationId,
      municipalities,
      date,
      costNok: null,
      advisers: [],
    }),
    ThemeDayMoved: (themeDay, { date }) => changed(themeDay, () => ({ date })),
    ThemeDayCalledOff: (themeDay) => changed(themeDay, () => ({ status: 'called-off' })),
    ThemeDayHeld: (themeDay) => changed(themeDay, () => ({ status: 'held' })),
    ThemeDayCostStated: (themeDay, { amountNok }) =>
      changed(themeDay, () => ({ costNok: amountNok })),
    ThemeDayTimingExplained: (themeDay) => themeDay,
    AdviserHired: (themeDay, { adviser }) =>
      changed(themeDay, ({ advisers }) => ({ advisers: [...advisers, adviser] })),
    AdviserReleased: (themeDay, { adviser }) =>
      changed(themeDay, ({ advisers }) => ({
        advisers: advisers.filter((one) => !isSameAdviser(one, adviser)),
      })),
  },
};

/** The theme day, for those of its municipalities and the secretariat. */
export const themeDayFor = (actor: Actor, themeDay: ThemeDay): ThemeDayThatIs => {
  if (themeDay.status === 'none') throw new NotFound('theme-day-unknown');
  if (!mayActFor(actor, themeDay.municipalities)) throw new Forbidden('not-your-municipality');
  return themeDay;
};
