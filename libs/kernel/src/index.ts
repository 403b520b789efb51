export * from './aggregate.ts';
export * from './command.ts';
export * from './endorsement.ts';
export * from './instant.ts';
export * from './local-role.ts';
export * from './party.ts';
export * from './period.ts';
export * from './rejected.ts';
