export * from './language.ts';
export * from './printable.ts';
export * from './render-letter.ts';
export * from './template.ts';
