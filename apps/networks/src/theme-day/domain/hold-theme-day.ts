import { ThemeDayHeld, type ThemeDayEvent } from '@samanom/contracts/networks';
import { Command, Rejected, dateInOslo, type Decision } from '@samanom/kernel';
import { themeDayFor, type ThemeDay } from './theme-day.ts';

/** It was held, on the date that it was planned for; on another date, it is moved there first. */
export class HoldThemeDay extends Command<{ readonly themeDayId: string }> {}

export const holdThemeDay =
  ({ data: { themeDayId }, meta }: HoldThemeDay): Decision<ThemeDay, ThemeDayEvent> =>
  (themeDay) => {
    const { status, date, participationId, municipalities } = themeDayFor(meta.actor, themeDay);
    if (status === 'held') return [];
    if (status === 'called-off') throw new Rejected('theme-day-called-off');
    if (date > dateInOslo(meta.at)) throw new Rejected('theme-day-not-yet', { date });

    return [
      ThemeDayHeld({ themeDayId, participationId, municipalities: [...municipalities], on: date }),
    ];
  };
