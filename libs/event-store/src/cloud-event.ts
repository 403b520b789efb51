import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';

type Json = Readonly<Record<string, unknown>>;

/** What the store keeps of an event, without its place in the log. */
export interface EventRecord {
  readonly eventId: string;
  readonly streamId: string;
  /** The event's number in its stream, from 1. */
  readonly version: number;
  /** The service that decided it; null for this one. */
  readonly source: string | null;
  readonly type: string;
  /** The version of the event's shape. */
  readonly schema: number;
  readonly data: Json;
  readonly metadata: Json;
}

/** The event as a CloudEvent 1.0: what is hashed, and byte for byte what leaves the service. */
export const toCloudEvent = (service: string, event: EventRecord): Json => {
  const source = event.source ?? service;
  const type = `no.samanom.${source}.${event.type}.v${event.schema}`;
  return {
    specversion: '1.0',
    id: event.eventId,
    source: `/samanom/${source}`,
    type,
    subject: event.streamId,
    datacontenttype: 'application/json',
    dataschema: `/schemas/${type}.json`,
    streamversion: event.version,
    ...event.metadata,
    data: event.data,
  };
};

/** Attributes that stand in columns of their own; all others are metadata. */
const KNOWN = new Set([
  'specversion',
  'id',
  'source',
  'type',
  'subject',
  'datacontenttype',
  'dataschema',
  'streamversion',
  'data',
]);

const TYPE = /^no\.samanom\.([a-z-]+)\.([A-Za-z]+)\.v(\d+)$/;

/** A CloudEvent of ours as a record again. @throws TypeError naming what is not as it should be */
export const fromCloudEvent = (event: Json): EventRecord => {
  const [, source, type, schema] = TYPE.exec(String(event['type'])) ?? [];
  if (!source || !type) throw new TypeError(`not an event of ours: type ${String(event['type'])}`);
  return {
    eventId: String(event['id']),
    streamId: String(event['subject']),
    version: Number(event['streamversion']),
    source,
    type,
    schema: Number(schema),
    data: event['data'] as Json,
    metadata: Object.fromEntries(Object.entries(event).filter(([name]) => !KNOWN.has(name))),
  };
};

/** RFC 8785. */
export const canonicalJson = (value: unknown): string => {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('only JSON values have a canonical form');
  return text;
};

export const sha256 = (...parts: readonly (string | Uint8Array)[]): Buffer => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
};

/** A leaf of a Merkle log (RFC 6962) begins with a zero byte. */
const LEAF = Uint8Array.of(0);

/** SHA-256(0x00 || canonical CloudEvent): anyone can compute it again from the message alone. */
export const hashOf = (service: string, event: EventRecord): Buffer =>
  sha256(LEAF, canonicalJson(toCloudEvent(service, event)));
