import { ThemeDayPlanned, type ThemeDayEvent } from '@samanom/contracts/networks';
import { Command, Forbidden, Rejected, mayActFor, type Decision } from '@samanom/kernel';
import type { ThemeDay } from './theme-day.ts';

export class PlanThemeDay extends Command<{
  readonly themeDayId: string;
  readonly participationId: string;
  /** All of the participation where none are named. */
  readonly municipalities: readonly string[] | undefined;
  readonly title: string;
  readonly place: string | null;
  readonly date: string;
}> {}

/** What intake has told of a participation. */
export interface ParticipationHeard {
  readonly municipalities: readonly string[];
  readonly endedOn: string | null;
}

/** The municipality decides what its theme day is about; who has left the programme plans none for later. */
export const planThemeDay =
  (
    { data, meta }: PlanThemeDay,
    participation: ParticipationHeard | undefined,
  ): Decision<ThemeDay, ThemeDayEvent> =>
  (themeDay) => {
    if (themeDay.status !== 'none') return [];
    if (!participation) throw new Rejected('not-admitted');
    if (!mayActFor(meta.actor, participation.municipalities))
      throw new Forbidden('not-your-municipality');
    const municipalities = data.municipalities ?? participation.municipalities;
    const strangers = municipalities.filter((one) => !participation.municipalities.includes(one));
    if (strangers.length > 0) throw new Rejected('not-in-participation', { strangers });
    const { endedOn } = participation;
    if (endedOn !== null && endedOn < data.date)
      throw new Rejected('participation-ended', { on: endedOn });

    return [ThemeDayPlanned({ ...data, municipalities: [...municipalities] })];
  };
