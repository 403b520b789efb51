export * from './membership.events.ts';
export * from './networks.http.ts';
export * from './permissions.ts';
export * from './published.ts';
