import { Parser } from '@asyncapi/parser';
import { describe, expect, it } from '@jest/globals';
import { topicOf, toMessage } from '@samanom/kafka';
import { Ajv } from 'ajv';
import { default as formats } from 'ajv-formats';
import { asyncApi } from './async-api.ts';
import { exampleEvent } from './example-event.ts';
import { toldEvents } from './told-events.ts';

const events = toldEvents();
const document = asyncApi(events);

/** All that the official parser finds fault with, but that there is a newer AsyncAPI. */
const faultsIn = async (document: unknown) => {
  const { diagnostics } = await new Parser().parse(JSON.stringify(document));
  return diagnostics
    .filter(({ code }) => code !== 'asyncapi-latest-version')
    .map(({ code, path, message }) => `${code} ${path.join('/')}: ${message}`);
};

const ajv = new Ajv({ strict: false });
formats.default(ajv);
ajv.addSchema(document, 'asyncapi');

/** The parser does not look at examples. */
const errorsOf = (message: string, part: string, value: unknown) => {
  const fits = ajv.compile({ $ref: `asyncapi#/components/messages/${message}/${part}` });
  return fits(value) ? 'none' : ajv.errorsText(fits.errors);
};

describe('the AsyncAPI document', () => {
  it('is without fault to the official parser', async () =>
    expect(await faultsIn(document)).toEqual([]));

  it('would not be if it named what it does not hold', async () => {
    const { components, ...rest } = document;
    const faults = await faultsIn({ ...rest, components: { messages: components.messages } });
    expect(faults).toContainEqual(expect.stringContaining('invalid-ref'));
  });

  it.each(events)('has an example of $name that fits', ({ name }) => {
    const [example] = document.components.messages[name]?.examples ?? [];
    expect(errorsOf(name, 'payload', example?.payload)).toBe('none');
    expect(errorsOf(name, 'headers', example?.headers)).toBe('none');
    expect(errorsOf(name, 'payload', { ...example?.payload, data: {} })).not.toBe('none');
    expect(errorsOf(name, 'payload', { ...example?.payload, type: 'another' })).not.toBe('none');
  });

  it.each(events)('says of $name what the relay sends', (event) => {
    const { key, headers, value } = toMessage(event.service, 1, exampleEvent(event));
    const message = document.components.messages[event.name];
    expect(message?.examples[0]).toMatchObject({ headers, payload: JSON.parse(value) });
    expect(key).toBe(JSON.parse(value).subject);
    expect(document.channels[event.service]?.address).toBe(topicOf(event.service));
  });
});
