export * from './eventually.ts';
export * from './given.ts';
export * from './meta.ts';
export * from './service-under-test.ts';
export * from './test-database.ts';
export * from './vera-pdf.ts';
