import { AdviserReleased, type Adviser, type ThemeDayEvent } from '@samanom/contracts/networks';
import { Command, type Decision } from '@samanom/kernel';
import { isSameAdviser, themeDayFor, type ThemeDay } from './theme-day.ts';

export class ReleaseAdviser extends Command<{
  readonly themeDayId: string;
  readonly adviser: Adviser;
  readonly reason: string;
}> {}

/** Entered by mistake, or never carried out: the log keeps that it was said. */
export const releaseAdviser =
  ({ data, meta }: ReleaseAdviser): Decision<ThemeDay, ThemeDayEvent> =>
  (themeDay) => {
    const { advisers, participationId, municipalities } = themeDayFor(meta.actor, themeDay);
    if (!advisers.some((one) => isSameAdviser(one, data.adviser))) return [];

    return [AdviserReleased({ ...data, participationId, municipalities: [...municipalities] })];
  };
