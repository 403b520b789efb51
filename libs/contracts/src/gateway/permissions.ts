import { roleNames, roles, type RoleName } from './roles.ts';

const administrators = ['administrator', 'secretariat-administrator'] as const;

const central = roleNames.filter((name) => roles[name].at === 'central');

/** Who may do what in the gateway. That an administrator's municipality is *this* one is decided by the rule itself. */
export const gatewayPermissions = {
  'role:grant': administrators,
  'role:read': [...administrators, 'auditor'],
  'organisation:read': roleNames,
  'person:look-up': roleNames,
  'person:find': [...administrators, 'case-worker', 'network-leader', 'contact', 'project-leader'],
  'person:read': administrators,
  'person:write': administrators,
  'person:export': ['secretariat-administrator'],
  'person:erase': ['secretariat-administrator'],
  'person:read-own': roleNames,
  'person:write-own': roleNames,
  'view:save': roleNames,
} as const satisfies Record<string, readonly RoleName[]>;

/** Whoever holds one of these works for the programme itself. */
export const isCentral = (role: string): boolean => central.some((name) => name === role);
