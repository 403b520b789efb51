import { toCloudEvent } from '@samanom/event-store';
import { exampleEvent } from './example-event.ts';
import type { ToldEvent } from './told-events.ts';

export const contentType = 'application/cloudevents+json; charset=UTF-8';

export const ref = (...path: readonly string[]) => ({ $ref: `#/${path.join('/')}` });

export const shortName = ({ type, version }: ToldEvent): string => `${type}.v${version}`;

const headers = {
  type: 'object',
  required: ['content-type', 'sequence'],
  properties: {
    'content-type': { type: 'string', const: contentType },
    sequence: {
      type: 'string',
      pattern: '^[1-9][0-9]*$',
      description:
        '1, 2, 3 ... of all that the service has told. Not above the last one read: a repeat. More than one above: a loss.',
    },
  },
};

/** One kind of message: the envelope, around the data of this event. */
export const messageOf = (event: ToldEvent) => {
  const { name, service, schema } = event;
  const payload = toCloudEvent(service, exampleEvent(event));
  const constants = ['type', 'source', 'dataschema'].map((key) => [key, { const: payload[key] }]);
  return {
    name,
    title: shortName(event),
    summary: schema['description'],
    contentType,
    headers,
    correlationId: { location: '$message.payload#/correlationid' },
    payload: {
      allOf: [
        ref('components', 'schemas', 'CloudEvent'),
        {
          type: 'object',
          properties: {
            ...(Object.fromEntries(constants) as object),
            data: ref('components', 'schemas', name),
          },
        },
      ],
    },
    bindings: {
      kafka: {
        key: { type: 'string', format: 'uuid', description: "The event's `subject`: its stream" },
        bindingVersion: '0.5.0',
      },
    },
    examples: [
      { name: 'example', headers: { 'content-type': contentType, sequence: '1' }, payload },
    ],
  };
};
