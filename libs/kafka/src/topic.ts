import {
  canonicalJson,
  fromCloudEvent,
  sha256,
  toCloudEvent,
  type EventRecord,
} from '@samanom/event-store';
import type { Message, ReceivedMessage } from './kafka.ts';
import type { ToldEvent } from './told-event.ts';

export const topicOf = (service: string): string => `samanom.${service}.v1`;

/** One told event as it stands on the topic: the canonical CloudEvent in structured mode, byte for byte what is hashed. */
export const toMessage = (service: string, sequence: number, event: EventRecord): Message => ({
  key: event.streamId,
  value: canonicalJson(toCloudEvent(service, event)),
  headers: {
    'content-type': 'application/cloudevents+json; charset=UTF-8',
    sequence: String(sequence),
  },
});

const LEAF = Uint8Array.of(0);

/** The hash is of the very bytes received; whoever takes the event in compares it with the event's own. */
export const fromMessage = ({ offset, value, headers }: ReceivedMessage): ToldEvent => ({
  sequence: Number(headers['sequence']),
  place: offset,
  event: fromCloudEvent(JSON.parse(value) as Readonly<Record<string, unknown>>),
  hash: sha256(LEAF, value),
});
