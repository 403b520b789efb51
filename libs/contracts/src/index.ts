export * from './attachment-types.ts';
export * from './define-event.ts';
export * from './fields.ts';
export * from './http.ts';
export * from './refusals/index.ts';
export * from './upcast.ts';
