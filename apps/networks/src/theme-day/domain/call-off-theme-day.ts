import { ThemeDayCalledOff, type ThemeDayEvent } from '@samanom/contracts/networks';
import { Command, Rejected, type Decision } from '@samanom/kernel';
import { themeDayFor, type ThemeDay } from './theme-day.ts';

export class CallOffThemeDay extends Command<{
  readonly themeDayId: string;
  readonly reason: string;
}> {}

export const callOffThemeDay =
  ({ data, meta }: CallOffThemeDay): Decision<ThemeDay, ThemeDayEvent> =>
  (themeDay) => {
    const { status, date } = themeDayFor(meta.actor, themeDay);
    if (status === 'called-off') return [];
    if (status === 'held') throw new Rejected('theme-day-held', { on: date });

    return [ThemeDayCalledOff(data)];
  };
