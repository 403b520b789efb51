export * from './permissions.ts';
export * from './person.events.ts';
export * from './person.http.ts';
export * from './published.ts';
export * from './role.events.ts';
export * from './role.http.ts';
export * from './roles.ts';
export * from './session.http.ts';
