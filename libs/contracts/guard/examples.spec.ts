import { describe, expect, it } from '@jest/globals';
import { Ajv } from 'ajv';
import { default as formats } from 'ajv-formats';
import { defineEvent, Id, upcast } from '../src/index.ts';
import { services } from '../src/services.ts';
import { examplesOf, missingExamples } from './examples.ts';
import { nameOf, publishedSchemas, schemaOf } from './published.ts';
import type { Schema } from './schema.ts';

const errorsOf = (schema: Schema | undefined, data: unknown) => {
  if (!schema) return 'no such event';
  const ajv = new Ajv({ allErrors: true });
  formats.default(ajv);
  const fits = ajv.compile(schema);
  return fits(data) ? 'none' : ajv.errorsText(fits.errors);
};

/** The event as the code knows it today. */
const latest = (owner: string, type: string) =>
  services[owner]?.events
    .filter((event) => event.type === type)
    .sort((one, other) => other.version - one.version)[0];

const examples = Object.keys(services).flatMap((owner) =>
  examplesOf(owner).map((example) => ({ owner, example, name: nameOf(owner, example) })),
);

describe('the stored example', () => {
  it.each(examples)('of $name reads as the event is known today', ({ owner, example }) => {
    const known = latest(owner, example.type);
    const { version, data } = upcast(services[owner]?.upcasters ?? {}, example);
    expect(version).toBe(known?.version);
    expect(errorsOf(known && schemaOf(owner, known), data)).toBe('none');
  });

  const published = publishedSchemas();
  it.each(examples.filter(({ name }) => published.has(name)))(
    'of $name fits what was published',
    ({ name, example }) => expect(errorsOf(published.get(name), example.data)).toBe('none'),
  );

  it('is there for every version of every event', () => expect(missingExamples()).toEqual([]));

  it('is missed where there is none, for old versions too', () => {
    const events = [defineEvent('CohortOpened', 2, { cohortId: Id })];
    const table = { intake: { events, published: new Set<string>(), upcasters: {} } };
    expect(missingExamples(table)).toEqual([
      'no.samanom.intake.CohortOpened.v2 has no example: libs/contracts/src/intake/examples/CohortOpened.v2.json',
    ]);
  });
});
