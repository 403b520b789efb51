import { changesOf } from './changes.ts';
import { declaredSchemas, nameOf, partsOfName, type Schemas, type Table } from './published.ts';

const changing = '(docs/events/README.md, "Changing an event")';

/** Every way in which the code breaks what was published. Only other code puts it right. */
export const faultsOf = (table: Table, published: Schemas): readonly string[] => {
  const declared = declaredSchemas(table);
  return [
    ...Object.entries(table).flatMap(([owner, events]) => undeclared(owner, events)),
    ...[...declared].flatMap(([name, { description }]) =>
      description ? [] : [`${name}: say when it happens, in one sentence, with .when('...')`],
    ),
    ...[...published.keys()].flatMap((name) => forgotten(name, table)),
    ...[...declared].flatMap(([name, schema]) =>
      changesOf(published.get(name) ?? schema, schema).map(({ field, what }) =>
        changed(name, field, what),
      ),
    ),
  ];
};

/** What nobody outside has been told of yet. */
export const unwritten = (table: Table, published: Schemas): readonly string[] =>
  [...declaredSchemas(table).keys()]
    .filter((name) => !published.has(name))
    .map((name) => `${name} is not in docs/events: run \`npm run contracts\``);

const undeclared = (owner: string, { events, published }: Table[string]): readonly string[] =>
  [...published]
    .filter((type) => !events.some((event) => event.type === type))
    .map((type) => `${owner} publishes ${type}, which is declared nowhere`);

const forgotten = (name: string, table: Table): readonly string[] => {
  const { owner, type, version } = partsOfName(name);
  const { events = [], published } = table[owner] ?? {};
  const versions = events.filter((event) => event.type === type).map((event) => event.version);
  const latest = Math.max(0, ...versions);
  if (latest === 0 || !published?.has(type))
    return [`${name} is published, and is on the topic for ever: declare and publish it still`];
  if (latest < version)
    return [
      `${name} is published, and the code knows only ${nameOf(owner, { type, version: latest })}`,
    ];
  return [];
};

const changed = (name: string, field: string, what: string): string => {
  const { type, version } = partsOfName(name);
  const place = field ? `${name}, field ${field}` : name;
  return `${place}: ${what}. A published schema never changes: declare ${type} ${version + 1}, with an upcaster and an example ${changing}`;
};
