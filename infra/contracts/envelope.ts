import type { Schema } from '@samanom/contracts/guard';

const text = (description: string): Schema => ({ type: 'string', minLength: 1, description });
const uuid = (description: string): Schema => ({ type: 'string', format: 'uuid', description });
const count = (description: string): Schema => ({ type: 'integer', minimum: 1, description });
const always = (value: string): Schema => ({ type: 'string', const: value });
const pattern = (pattern: string, description: string): Schema => ({
  type: 'string',
  pattern,
  description,
});

/** On every event: CloudEvents' own attributes, then ours. */
const required: Readonly<Record<string, Schema>> = {
  specversion: always('1.0'),
  id: uuid('The event. It keeps its id wherever it is heard'),
  source: pattern('^/samanom/[a-z-]+$', 'The service that decided it'),
  type: pattern(
    '^no\\.samanom\\.[a-z-]+\\.[A-Za-z]+\\.v[1-9][0-9]*$',
    'What happened, and the version of its shape',
  ),
  subject: uuid('The stream: the history of one thing. Also the key of the message'),
  time: {
    type: 'string',
    format: 'date-time',
    pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$',
    description: 'When it was decided: UTC, with milliseconds',
  },
  datacontenttype: always('application/json'),
  dataschema: pattern(
    '^/schemas/no\\.samanom\\.[a-z-]+\\.[A-Za-z]+\\.v[1-9][0-9]*\\.json$',
    'Where the schema of its data is kept',
  ),
  streamversion: count('Its number in the stream: 1, 2, 3 ...'),
  actorperson: uuid(
    'Who did it. A random id, never a name; a service that acts by itself has one too',
  ),
  actororganisation: text("For whom: a municipality's id, or the name of a central body"),
  actorrole: text('In which role'),
  commandid: uuid('What was asked for; the same for all events of one command'),
  correlationid: text('The same for all that followed from one request'),
  data: { type: 'object', description: 'What happened, as `dataschema` says' },
};

/** Where there is something to say. */
const optional: Readonly<Record<string, Schema>> = {
  actorparty: {
    type: 'string',
    enum: ['elected', 'administration', 'employees'],
    description: 'The party that the actor speaks for',
  },
  command: text('The name of what was asked for'),
  causationid: uuid('The event that made somebody, or a reaction, ask'),
  batchid: text('One act over many cases'),
  basisversion: {
    type: 'integer',
    minimum: 0,
    description: 'The streamversion that the actor saw',
  },
  basisdocument: pattern('^[0-9a-f]{64}$', 'SHA-256 of what the actor saw, in hex'),
  consulted: text('Other streams that the rule read: `<stream>@<version>`, parted by spaces'),
  traceparent: text('W3C Trace Context'),
};

export const attributes = { required, optional };

/** An event in CloudEvents' structured mode. Readers pass over attributes that they do not know. */
export const envelope: Schema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  $id: '/schemas/no.samanom.CloudEvent.json',
  title: 'CloudEvent',
  description: 'A CloudEvent 1.0 of Samanom, in structured mode',
  type: 'object',
  required: Object.keys(required),
  properties: { ...required, ...optional },
};
