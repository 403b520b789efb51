import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { topicNameOf } from './async-api.ts';
import { envelope } from './envelope.ts';
import { fieldRows } from './fields.ts';
import type { ToldEvent } from './told-events.ts';

const template = (): string =>
  readFileSync(join(import.meta.dirname, 'catalogue.template.md'), 'utf8');

/** The page that people read: what each event means, what it holds, and what it looks like. */
export const catalogue = (events: readonly ToldEvent[]): string =>
  template()
    .replace('<!-- attributes -->', () => table(fieldRows(envelope)))
    .replace('<!-- events -->', () =>
      [...Map.groupBy(events, ({ service }) => service)]
        .map(([service, told]) => chapter(service, told))
        .join('\n\n'),
    );

const table = (rows: readonly string[]): string =>
  ['| Field | What it is | Meaning |', '|---|---|---|', ...rows].join('\n');

const sentence = ({ schema }: ToldEvent): string => String(schema['description']);

const link = ({ name }: ToldEvent): string => `[\`${name}\`](schemas/${name}.json)`;

const chapter = (service: string, events: readonly ToldEvent[]): string => {
  const current = events.filter((event) => event.current);
  return [
    `## Told by ${service}`,
    `Topic \`${topicNameOf(service)}\`.`,
    [
      '| Event | When it happens |',
      '|---|---|',
      ...current.map(
        (event) => `| [${event.type}](#${event.type.toLowerCase()}) | ${sentence(event)} |`,
      ),
    ].join('\n'),
    ...current.map((event) => section(event, events)),
  ].join('\n\n');
};

const section = (event: ToldEvent, events: readonly ToldEvent[]): string => {
  const older = events.filter(({ type, current }) => type === event.type && !current);
  return [
    `### ${event.type}`,
    `${sentence(event)} ${link(event)}`,
    table(fieldRows(event.schema)),
    `\`\`\`json\n${JSON.stringify(event.example, undefined, 2)}\n\`\`\``,
    ...(older.length > 0 ? [`Earlier: ${older.map(link).join(', ')}`] : []),
  ].join('\n\n');
};
