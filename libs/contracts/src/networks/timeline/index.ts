export * from './changes-of.ts';
export * from './sentence-of.ts';
export * from './thread-of.ts';
export * from './timeline-event.ts';
export * from './timeline.http.ts';
