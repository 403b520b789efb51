import { clockOf, dayOf, instantOf } from '../format/dates.ts';

/** A day and a clock of Norway, as they stand in a form. */
export interface MomentFields {
  readonly day: string;
  readonly clock: string;
}

/** Deadlines are at the end of a day, unless somebody says otherwise. */
export const noMoment: MomentFields = { day: '', clock: '23:59' };

export const fieldsOfMoment = (instant: string): MomentFields => ({
  day: dayOf(instant),
  clock: clockOf(instant),
});

/** The instant; 23.59 is the last second of it, as people mean it. */
export const instantOfFields = ({ day, clock }: MomentFields): string =>
  clock === '23:59' ? instantOf(day, clock, '59.000') : instantOf(day, clock || '23:59');
