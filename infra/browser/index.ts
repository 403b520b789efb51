export * from './accessibility.ts';
export * from './api.ts';
export * from './little-room.ts';
export * from './test-browser.ts';
export * from './visitor.ts';
