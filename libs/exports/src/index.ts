export * from './asked-export.ts';
export * from './export-table.ts';
export * from './list-or-file.ts';
