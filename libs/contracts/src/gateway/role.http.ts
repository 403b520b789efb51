import { Type, type Static } from '@sinclair/typebox';
import { CalendarDate, Hash, Id, Instant, Line } from '../fields.ts';
import { Closed, Moment, Nullable, PageOf, Paging } from '../http.ts';
import { OrganisationId } from './role.events.ts';
import { roleNames, type RoleName } from './roles.ts';

export const Role = Type.Unsafe<RoleName>({ type: 'string', enum: [...roleNames] });

const reason = Line(2000, 'Why; kept as a document');

export const GrantRoleBody = Closed({
  organisation: OrganisationId,
  role: Role,
  from: Type.Optional({ ...CalendarDate, description: 'Today, where it is not given' }),
  to: Type.Optional({ ...CalendarDate, description: 'The last day' }),
  reason,
});
export type GrantRoleBody = Static<typeof GrantRoleBody>;

export const GrantMade = Closed({ grantId: Id });

export const RevokeRoleBody = Closed({
  lastDay: Type.Optional({ ...CalendarDate, description: 'Not given: it ends at once' }),
  reason,
});
export type RevokeRoleBody = Static<typeof RevokeRoleBody>;

export const DeclineRoleBody = Closed({ reason });
export type DeclineRoleBody = Static<typeof DeclineRoleBody>;

export const RoleStatus = Type.Unsafe<'proposed' | 'declined' | 'held' | 'revoked'>({
  type: 'string',
  enum: ['proposed', 'declined', 'held', 'revoked'],
  description: 'revoked: ended at once. What ends on a day is held, with that day as to',
});

const by = Nullable({ ...Id, description: 'A person' });
const at = Nullable(Instant);

export const RoleAnswer = Closed({
  grantId: Id,
  personId: Id,
  organisation: OrganisationId,
  organisationName: Nullable(Type.String()),
  role: Line(40),
  from: CalendarDate,
  to: Nullable(CalendarDate),
  status: RoleStatus,
  reason: Hash,
  proposedBy: by,
  proposedAt: at,
  grantedBy: by,
  grantedAt: at,
  endedBy: by,
  endedAt: at,
  endReason: Nullable(Hash),
});
export type RoleAnswer = Static<typeof RoleAnswer>;

export const RoleReasonAnswer = Closed({
  reason: Hash,
  text: Nullable(
    Type.String({ description: 'Why the role was proposed or granted, or ended; null: erased' }),
  ),
});
export type RoleReasonAnswer = Static<typeof RoleReasonAnswer>;

export const RolePage = PageOf(RoleAnswer);
export type RolePage = Static<typeof RolePage>;

export const ListRolesQuery = Closed({
  personId: Type.Optional(Id),
  organisation: Type.Optional(OrganisationId),
  role: Type.Optional(Role),
  status: Type.Optional(RoleStatus),
  on: Type.Optional({ ...CalendarDate, description: 'Those held on this date' }),
  ...Paging,
  ...Moment,
});
export type ListRolesQuery = Static<typeof ListRolesQuery>;

export const RoleReasonQuery = Closed(Moment);
export type RoleReasonQuery = Static<typeof RoleReasonQuery>;
