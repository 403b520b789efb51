import type {
  GrantRoleBody,
  RevokeRoleBody,
  RoleAnswer,
  RolePage,
  RoleReasonAnswer,
} from '@samanom/contracts/gateway';
import { act } from '../api/act.ts';
import type { Query } from '../api/request.ts';
import { view } from '../api/view.ts';

export const roles = (query: Query) => view<RolePage>('gateway', '/roles', query);

export const roleReason = (grantId: string, reason: string) =>
  view<RoleReasonAnswer>('gateway', `/roles/${grantId}/reasons/${reason}`);

const post = (path: string, body?: unknown) =>
  act({ service: 'gateway', method: 'POST', path, ...(body !== undefined && { body }) });

const of = ({ personId, organisation, grantId }: RoleAnswer): string =>
  `/people/${personId}/roles/${encodeURIComponent(organisation)}/${grantId}`;

export const grant = (personId: string, body: GrantRoleBody) =>
  post(`/people/${personId}/roles`, body);

export const confirm = (role: RoleAnswer) => post(`${of(role)}/confirmation`);

export const decline = (role: RoleAnswer, reason: string) =>
  post(`${of(role)}/refusal`, { reason });

export const revoke = (role: RoleAnswer, body: RevokeRoleBody) =>
  post(`${of(role)}/revocation`, body);
