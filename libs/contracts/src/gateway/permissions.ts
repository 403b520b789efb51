/** Who may do what in the gateway. */
export const gatewayPermissions = {} as const;
