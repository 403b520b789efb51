/** The services that are killed: one that tells, and one that hears it. */
export const triedServices = ['intake', 'networks'] as const;
export type TriedService = (typeof triedServices)[number];

/** Those with a database: also the gateway, which is heard and says nothing. */
export type KeptService = TriedService | 'gateway';
