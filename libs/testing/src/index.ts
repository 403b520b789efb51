export * from './clamd-stand-in.ts';
export * from './eventually.ts';
export * from './given.ts';
export * from './meta.ts';
export * from './service-under-test.ts';
export * from './test-database.ts';
export * from './sample-files.ts';
export * from './vera-pdf.ts';
