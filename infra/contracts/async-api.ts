import type { Schema } from '@samanom/contracts/guard';
import { envelope } from './envelope.ts';
import { contentType, messageOf, ref, shortName } from './message.ts';
import type { ToldEvent } from './told-events.ts';

export const topicNameOf = (service: string): string => `samanom.${service}.v1`;

/** What every service tells, as AsyncAPI 3.0: a channel for each service, a message for each event. */
export const asyncApi = (events: readonly ToldEvent[]) => {
  const byService = Map.groupBy(events, ({ service }) => service);
  return {
    asyncapi: '3.0.0',
    info: {
      title: 'Samanom: events',
      version: '1',
      description:
        'What the services of Samanom tell: every decision that leaves its service, once in effect and in order.',
      license: { name: 'MIT' },
    },
    defaultContentType: contentType,
    channels: mapped(byService, (service, told) => [service, channelOf(service, told)]),
    operations: mapped(byService, (service, told) => [`${service}.tell`, tellOf(service, told)]),
    components: {
      messages: Object.fromEntries(events.map((event) => [event.name, messageOf(event)])),
      schemas: {
        CloudEvent: anonymous(envelope),
        ...Object.fromEntries(events.map(({ name, schema }) => [name, anonymous(schema)])),
      },
    },
  };
};

const mapped = <Value, Result>(
  map: ReadonlyMap<string, Value>,
  entry: (key: string, value: Value) => readonly [string, Result],
): Readonly<Record<string, Result>> =>
  Object.fromEntries([...map].map(([key, value]) => entry(key, value)));

/** References within one document go by place, not by name. */
const anonymous = ({ $id: _, $schema: __, ...schema }: Schema): Schema => schema;

const channelOf = (service: string, events: readonly ToldEvent[]) => ({
  address: topicNameOf(service),
  title: `Told by ${service}`,
  description:
    "All that the service has told, in its log's order, in one partition and for ever. A message may be repeated, and never lacks: the header `sequence` shows both.",
  messages: Object.fromEntries(
    events.map((event) => [shortName(event), ref('components', 'messages', event.name)]),
  ),
  bindings: {
    kafka: {
      topic: topicNameOf(service),
      partitions: 1,
      topicConfiguration: {
        'cleanup.policy': ['delete'],
        'retention.ms': -1,
        'retention.bytes': -1,
      },
      bindingVersion: '0.5.0',
    },
  },
});

const tellOf = (service: string, events: readonly ToldEvent[]) => ({
  action: 'send',
  channel: ref('channels', service),
  summary: `What ${service} tells`,
  messages: events.map((event) => ref('channels', service, 'messages', shortName(event))),
});
