import { AdviserHired, type Adviser, type ThemeDayEvent } from '@samanom/contracts/networks';
import { Command, Rejected, type Decision } from '@samanom/kernel';
import { isSameAdviser, themeDayFor, type ThemeDay } from './theme-day.ts';

export class HireAdviser extends Command<{
  readonly themeDayId: string;
  readonly adviser: Adviser;
}> {}

/** The municipality hires and pays; whoever reviews its reports later is measured against this. Booklet. */
export const hireAdviser =
  ({ data: { themeDayId, adviser }, meta }: HireAdviser): Decision<ThemeDay, ThemeDayEvent> =>
  (themeDay) => {
    const known = themeDayFor(meta.actor, themeDay);
    const isNamed = adviser.name !== null;
    if (isNamed !== (adviser.organisation === 'other')) throw new Rejected('adviser-unnamed');
    if (known.advisers.some((one) => isSameAdviser(one, adviser))) return [];

    const { participationId, municipalities } = known;
    return [
      AdviserHired({ themeDayId, participationId, municipalities: [...municipalities], adviser }),
    ];
  };
