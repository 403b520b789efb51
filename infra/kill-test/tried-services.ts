/** The services that are killed: one that tells, and one that hears it. */
export const triedServices = ['intake', 'networks'] as const;
export type TriedService = (typeof triedServices)[number];
