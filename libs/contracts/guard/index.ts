export * from './examples.ts';
export * from './faults.ts';
export * from './published.ts';
export * from './schema.ts';
