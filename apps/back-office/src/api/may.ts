import { deliveryPermissions } from '@samanom/contracts/delivery';
import { gatewayPermissions } from '@samanom/contracts/gateway';
import { intakePermissions } from '@samanom/contracts/intake';
import { networksPermissions } from '@samanom/contracts/networks';
import { useSession } from './session.ts';

const permissions = {
  ...intakePermissions,
  ...networksPermissions,
  ...gatewayPermissions,
  ...deliveryPermissions,
};
export type Permission = keyof typeof permissions;

/** Whether one of these roles carries a permission. The services decide; this only spares people a closed door. */
export const mayWith = (roles: readonly string[], permission: Permission): boolean =>
  (permissions[permission] as readonly string[]).some((role) => roles.includes(role));

export const useMay = () => {
  const { roles } = useSession();
  return (permission: Permission): boolean => mayWith(roles, permission);
};

/** Every role that carries one of these permissions. */
export const rolesWith = (some: readonly Permission[]): readonly string[] => [
  ...new Set(some.flatMap((permission): readonly string[] => permissions[permission])),
];
