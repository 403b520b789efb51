import { Type, type Static } from '@sinclair/typebox';
import { Id, Line, Theme } from '../fields.ts';
import { Closed, Moment, Nullable, PageOf, Paging } from '../http.ts';

export const FormNetworkBody = Closed({
  cohortId: Id,
  name: Line(120),
  themes: Type.Array(Theme, { minItems: 1, uniqueItems: true }),
});
export type FormNetworkBody = Static<typeof FormNetworkBody>;

export const NetworkCreated = Closed({ networkId: Id });

export const AssignNetworkBody = Closed({ networkId: Id });
export type AssignNetworkBody = Static<typeof AssignNetworkBody>;

export const ListMembershipsQuery = Closed({
  network: Type.Optional(
    Type.Union([Type.Literal('none'), Type.Literal('any')], {
      description: 'none: only participations in no network; any: only those in one',
    }),
  ),
  cohortId: Type.Optional(Id),
  ...Paging,
  ...Moment,
});
export type ListMembershipsQuery = Static<typeof ListMembershipsQuery>;

export const MembershipAnswer = Closed({
  participationId: Id,
  cohortId: Nullable(Id),
  cohort: Nullable(Type.String()),
  participantId: Nullable(Id),
  name: Nullable(Type.String()),
  networkIds: Type.Array(Id),
  awaited: Type.Boolean({ description: 'The reaction has put it on the work list' }),
});
export type MembershipAnswer = Static<typeof MembershipAnswer>;
export const MembershipPage = PageOf(MembershipAnswer);
