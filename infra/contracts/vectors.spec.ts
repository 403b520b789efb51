import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { canonicalJson } from '@samanom/event-store';
import { Ajv } from 'ajv';
import { default as formats } from 'ajv-formats';
import { givenVectors } from './documents.ts';
import { envelope } from './envelope.ts';
import { toldEvents, type ToldEvent } from './told-events.ts';
import { vectorOf, vectorsOf } from './vectors.ts';

const events = toldEvents();
const given = givenVectors();
const ajv = new Ajv();
formats.default(ajv);
const fitsEnvelope = ajv.compile(envelope);

const hex = (...parts: readonly (string | Uint8Array)[]) =>
  parts
    .reduce<ReturnType<typeof createHash>>((hash, part) => hash.update(part), createHash('sha256'))
    .digest('hex');

describe('the test vector', () => {
  it.each(given)('of $type is its own canonical JSON, with its hashes', (vector) => {
    const { cloudEvent } = vector;
    expect(canonicalJson(JSON.parse(cloudEvent))).toBe(cloudEvent);
    expect(vector.sha256).toBe(hex(cloudEvent));
    expect(vector.leaf).toBe(hex(Uint8Array.of(0), cloudEvent));
  });

  it.each(events)('of $name is what the event comes to today', (event) =>
    expect(given.find(({ type }) => type === event.name)).toEqual(vectorOf(event)),
  );

  it.each(events)('of $name is a CloudEvent of ours, with data of its schema', (event) => {
    const cloudEvent = JSON.parse(vectorOf(event).cloudEvent);
    expect([fitsEnvelope(cloudEvent), fitsEnvelope.errors]).toEqual([true, null]);
    expect(cloudEvent.dataschema).toBe(event.schema['$id']);
    const fits = ajv.compile(event.schema);
    expect([fits(cloudEvent.data), fits.errors]).toEqual([true, null]);
  });

  it('once given stays, whatever becomes of the example', () => {
    const [first] = events;
    const changed = { ...(first as ToldEvent), example: { cohortId: 'another' } };
    expect(vectorsOf([changed], given)).toEqual([given[0]]);
    expect(vectorsOf([changed], [])).not.toEqual([given[0]]);
  });
});
