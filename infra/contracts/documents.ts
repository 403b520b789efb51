import { join } from 'node:path';
import { readJson } from '../json-file.ts';
import { workspace } from '../projects.ts';
import { asyncApi } from './async-api.ts';
import { catalogue } from './catalogue.ts';
import { envelope } from './envelope.ts';
import { toldEvents, type ToldEvent } from './told-events.ts';
import { vectorsOf, type Vector } from './vectors.ts';

export const docsFolder = join(workspace, 'docs/events');

const json = (content: unknown): string => `${JSON.stringify(content, undefined, 2)}\n`;

export const givenVectors = (): readonly Vector[] =>
  (readJson(join(docsFolder, 'vectors.json')) ?? []) as readonly Vector[];

/** Everything that belongs in docs/events: its path there, and its text. */
export const documents = (
  events: readonly ToldEvent[] = toldEvents(),
): ReadonlyMap<string, string> =>
  new Map([
    ['README.md', catalogue(events)],
    ['asyncapi.json', json(asyncApi(events))],
    ['cloud-event.schema.json', json(envelope)],
    ...events.map(({ name, schema }) => [`schemas/${name}.json`, json(schema)] as const),
    ['vectors.json', json(vectorsOf(events, givenVectors()))],
  ]);
