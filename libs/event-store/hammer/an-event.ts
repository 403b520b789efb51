import { randomUUID } from 'node:crypto';
import type { NewEvent } from '../src/append.ts';
import { hashOf } from '../src/cloud-event.ts';

/** An event, the first of a new stream; what a test cares about it says itself. */
export const anEvent = (known: Partial<NewEvent> = {}): NewEvent => {
  const event = {
    eventId: randomUUID(),
    streamId: randomUUID(),
    version: 1,
    source: null,
    type: 'Written',
    schema: 1,
    data: {},
    metadata: {},
    ...known,
  };
  return { told: event.source === null, hash: hashOf('test', event), ...event };
};
