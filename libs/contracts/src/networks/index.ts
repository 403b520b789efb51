export * from './gathering.events.ts';
export * from './gathering.http.ts';
export * from './membership.events.ts';
export * from './networks.http.ts';
export * from './permissions.ts';
export * from './published.ts';
