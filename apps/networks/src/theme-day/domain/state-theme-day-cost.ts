import { ThemeDayCostStated, type ThemeDayEvent } from '@samanom/contracts/networks';
import { Command, type Decision } from '@samanom/kernel';
import { themeDayFor, type ThemeDay } from './theme-day.ts';

export class StateThemeDayCost extends Command<{
  readonly themeDayId: string;
  readonly amountNok: number;
}> {}

/** The cost is the municipality's; also of a day that was called off. Booklet. */
export const stateThemeDayCost =
  ({ data, meta }: StateThemeDayCost): Decision<ThemeDay, ThemeDayEvent> =>
  (themeDay) =>
    themeDayFor(meta.actor, themeDay).costNok === data.amountNok ? [] : [ThemeDayCostStated(data)];
