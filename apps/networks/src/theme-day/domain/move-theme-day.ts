import { ThemeDayMoved, type ThemeDayEvent } from '@samanom/contracts/networks';
import { Command, Rejected, type Decision } from '@samanom/kernel';
import { themeDayFor, type ThemeDay } from './theme-day.ts';

export class MoveThemeDay extends Command<{
  readonly themeDayId: string;
  readonly date: string;
  /** In words; in the event it is the hash of the document that holds it. */
  readonly reason: string;
}> {}

export const moveThemeDay =
  ({ data, meta }: MoveThemeDay): Decision<ThemeDay, ThemeDayEvent> =>
  (themeDay) => {
    const { status, date: previous } = themeDayFor(meta.actor, themeDay);
    if (data.date === previous) return [];
    if (status === 'held') throw new Rejected('theme-day-held', { on: previous });
    if (status === 'called-off') throw new Rejected('theme-day-called-off');

    return [ThemeDayMoved({ ...data, previous })];
  };
