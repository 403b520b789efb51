import type { RoleName } from './roles.ts';

const administrators = ['administrator', 'secretariat-administrator'] as const;

/** Who may do what in the gateway. That an administrator's municipality is *this* one is decided by the rule itself. */
export const gatewayPermissions = {
  'role:grant': administrators,
  'role:read': [...administrators, 'auditor'],
} as const satisfies Record<string, readonly RoleName[]>;
