export * from './delivery/delivery-by.ts';
export * from './delivery/letter-delivery.ts';
export * from './language.ts';
export * from './printable.ts';
export * from './render-letter.ts';
export * from './template.ts';
