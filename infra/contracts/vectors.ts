import { canonicalJson, hashOf, sha256, toCloudEvent } from '@samanom/event-store';
import { exampleEvent } from './example-event.ts';
import type { ToldEvent } from './told-events.ts';

/** With it, people who write in other languages check what they compute. */
export interface Vector {
  readonly type: string;
  /** The canonical JSON (RFC 8785) of the event. */
  readonly cloudEvent: string;
  /** SHA-256 of that text in UTF-8, in hex. */
  readonly sha256: string;
  /** SHA-256 of a zero byte and that text: the hash by which the event is known, a leaf as of RFC 6962. */
  readonly leaf: string;
}

export const vectorOf = (event: ToldEvent): Vector => {
  const record = exampleEvent(event);
  const cloudEvent = canonicalJson(toCloudEvent(event.service, record));
  return {
    type: event.name,
    cloudEvent,
    sha256: sha256(cloudEvent).toString('hex'),
    leaf: hashOf(event.service, record).toString('hex'),
  };
};

/** A vector once given stays as it is; new events get theirs. */
export const vectorsOf = (
  events: readonly ToldEvent[],
  given: readonly Vector[],
): readonly Vector[] =>
  events.map((event) => given.find(({ type }) => type === event.name) ?? vectorOf(event));
