import { Parser } from '@asyncapi/parser';
import { describe, expect, it } from '@jest/globals';
import { topicOf, toMessage } from '@samanom/kafka';
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

describe('the AsyncAPI document', () => {
  it('is without fault to the official parser', async () =>
    expect(await faultsIn(document)).toEqual([]));

  it('would not be with an example that does not fit its event', async () => {
    const broken = structuredClone(document);
    const message = broken.components.messages['no.samanom.intake.ApplicationSubmitted.v1'];
    const [example] = message?.examples ?? [];
    (example?.payload as { data: object }).data = { applicationId: 7 };
    expect(await faultsIn(broken)).not.toEqual([]);
  });

  it.each(events)('says of $name what the relay sends', (event) => {
    const { key, headers, value } = toMessage(event.service, 1, exampleEvent(event));
    const message = document.components.messages[event.name];
    expect(message?.examples[0]).toMatchObject({ headers, payload: JSON.parse(value) });
    expect(key).toBe(JSON.parse(value).subject);
    expect(document.channels[event.service]?.address).toBe(topicOf(event.service));
  });
});
