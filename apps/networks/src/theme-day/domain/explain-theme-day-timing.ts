import { ThemeDayTimingExplained, type ThemeDayEvent } from '@samanom/contracts/networks';
import { Command, type Decision } from '@samanom/kernel';
import { themeDayFor, type ThemeDay } from './theme-day.ts';

export class ExplainThemeDayTiming extends Command<{
  readonly themeDayId: string;
  readonly reason: string;
}> {}

/** Between the first and the second gathering is strongly recommended, so that another time has a reason. Booklet. */
export const explainThemeDayTiming =
  ({ data, meta }: ExplainThemeDayTiming): Decision<ThemeDay, ThemeDayEvent> =>
  (themeDay) => {
    themeDayFor(meta.actor, themeDay);
    return [ThemeDayTimingExplained(data)];
  };
