export * from './changes.ts';
export * from './facts.ts';
export * from './oslo-time.ts';
export * from './sentence.ts';
export * from './timeline.http.ts';
