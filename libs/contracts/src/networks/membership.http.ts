import { Type, type Static } from '@sinclair/typebox';
import { CalendarDate, Id, Line } from '../fields.ts';
import { Closed, Exporting, Moment, Nullable, PageOf, Paging } from '../http.ts';

const municipalityId = Type.Optional({
  ...Id,
  description: 'One municipality of a joint participation, where not all of it takes part here',
});

export const AssignNetworkBody = Closed({
  networkId: Id,
  municipalityId,
  from: Type.Optional({ ...CalendarDate, description: 'The first day; today if left out' }),
});
export type AssignNetworkBody = Static<typeof AssignNetworkBody>;

export const LeaveNetworkBody = Closed({
  municipalityId,
  to: { ...CalendarDate, description: 'The last day; the day before the first takes it back' },
  reason: Line(2000),
});
export type LeaveNetworkBody = Static<typeof LeaveNetworkBody>;

export const ListMembershipsQuery = Closed({
  network: Type.Optional(
    Type.Union([Type.Literal('none'), Type.Literal('any')], {
      description: 'none: only participations in no network; any: only those in one',
    }),
  ),
  cohortId: Type.Optional(Id),
  on: Type.Optional({
    ...CalendarDate,
    description: 'Which networks it is in on this date; today, or the day of asOf',
  }),
  ...Exporting,
  ...Paging,
  ...Moment,
});
export type ListMembershipsQuery = Static<typeof ListMembershipsQuery>;

export const MembershipAnswer = Closed({
  participationId: Id,
  cohortId: Id,
  cohort: Nullable(Type.String()),
  participantId: Id,
  name: Nullable(Type.String()),
  networkIds: Type.Array(Id),
  awaited: Type.Boolean({ description: 'The reaction has put it on the work list' }),
  endedOn: Nullable({ ...CalendarDate, description: 'The last day of the participation' }),
  version: Type.Integer({ description: 'Of its membership, to place it as it was seen' }),
});
export type MembershipAnswer = Static<typeof MembershipAnswer>;
export const MembershipPage = PageOf(MembershipAnswer);
