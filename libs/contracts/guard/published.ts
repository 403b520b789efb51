import { globSync, readFileSync } from 'node:fs';
import { services, type DeclaredEvents } from '../src/services.ts';
import type { EventDefinition } from '../src/index.ts';
import type { Schema } from './schema.ts';

export type Table = Readonly<Record<string, DeclaredEvents>>;

/** Each published version of each event, by its CloudEvents type: `no.samanom.intake.CohortOpened.v1`. */
export type Schemas = ReadonlyMap<string, Schema>;

export const nameOf = (
  owner: string,
  { type, version }: Pick<EventDefinition, 'type' | 'version'>,
): string => `no.samanom.${owner}.${type}.v${version}`;

const NAME = /^no\.samanom\.([a-z-]+)\.([A-Za-z]+)\.v(\d+)$/;

export const partsOfName = (name: string) => {
  const [, owner, type, version] = NAME.exec(name) ?? [];
  if (!owner || !type) throw new Error(`${name} is not the name of an event`);
  return { owner, type, version: Number(version) };
};

/** The event's data as others read of it: a JSON Schema that stands alone. */
export const schemaOf = (owner: string, definition: EventDefinition): Schema => {
  const {
    $id: _,
    description,
    ...schema
  } = JSON.parse(JSON.stringify(definition.schema)) as Schema;
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: `/schemas/${nameOf(owner, definition)}.json`,
    title: definition.type,
    ...(description !== undefined && { description }),
    ...schema,
  };
};

/** What the code declares and publishes today. */
export const declaredSchemas = (table: Table = services): Schemas =>
  new Map(
    Object.entries(table).flatMap(([owner, { events, published }]) =>
      events
        .filter(({ type }) => published.has(type))
        .map((definition) => [nameOf(owner, definition), schemaOf(owner, definition)] as const),
    ),
  );

export const schemasFolder = new URL('../../../docs/events/schemas/', import.meta.url);

/** What has been published so far, as it stands in docs/events/schemas. */
export const publishedSchemas = (): Schemas =>
  new Map(
    globSync('*.json', { cwd: schemasFolder })
      .sort()
      .map((file) => [
        file.replace(/\.json$/, ''),
        JSON.parse(readFileSync(new URL(file, schemasFolder), 'utf8')) as Schema,
      ]),
  );
