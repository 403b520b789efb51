import { Type, type Static } from '@sinclair/typebox';
import { CalendarDate, Id } from '../fields.ts';
import { Closed, Moment } from '../http.ts';

export const CountBy = Type.Union([Type.Literal('leader'), Type.Literal('theme')]);
export type CountBy = Static<typeof CountBy>;

export const CountMembershipsQuery = Closed({
  by: CountBy,
  on: Type.Optional({ ...CalendarDate, description: 'Today, or the day of asOf, if left out' }),
  ...Moment,
});
export type CountMembershipsQuery = Static<typeof CountMembershipsQuery>;

const Count = (description: string) => Type.Integer({ minimum: 0, description });

export const MembershipCount = Closed({
  cohortId: Id,
  cohort: Type.String(),
  nature: Type.Union([Type.Literal('programme'), Type.Literal('trial')]),
  key: Type.String({ description: 'A theme; or the id of a person who leads on the date' }),
  networks: Count('One with two leaders counts for each, one with several themes for each'),
  memberships: Count('Places in networks that are held on the date'),
  participants: Count('Participations that hold them, a joint one counted once'),
  municipalities: Count('Distinct ones, a joint participation counted as its members'),
});
export type MembershipCount = Static<typeof MembershipCount>;

export const MembershipCounts = Closed({
  by: CountBy,
  on: CalendarDate,
  rows: Type.Array(MembershipCount),
});
export type MembershipCounts = Static<typeof MembershipCounts>;
