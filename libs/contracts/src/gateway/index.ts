export * from './permissions.ts';
export * from './published.ts';
export * from './session.http.ts';
