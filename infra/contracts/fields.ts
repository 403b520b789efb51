import { isSchema, partsOf, shapesOf, type Schema } from '@samanom/contracts/guard';

const cell = (text: string): string => text.replaceAll('|', '\\|');

const keyword = (schema: Schema, name: string): string | undefined => {
  const value = schema[name];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
};

/** A field in words: `text of at most 100 characters or null`. */
export const inWords = (schema: Schema): string => {
  if ('const' in schema) return code(schema['const']);
  if (Array.isArray(schema['enum'])) return orOf(schema['enum'].map(code));
  if (shapesOf(schema).length > 0) return orOf(shapesOf(schema).map(inWords));
  return (kinds[keyword(schema, 'type') ?? ''] ?? anything)(schema);
};

const code = (value: unknown): string =>
  `\`${typeof value === 'string' ? value : JSON.stringify(value)}\``;

const orOf = (words: readonly string[]): string =>
  new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(words);

const anything = () => 'anything';

const formats: Readonly<Record<string, string>> = {
  uuid: 'UUID',
  date: 'date',
  'date-time': 'instant',
};

const textInWords = (schema: Schema): string => {
  const format = formats[keyword(schema, 'format') ?? ''];
  if (format) return format;
  const most = keyword(schema, 'maxLength');
  const pattern = keyword(schema, 'pattern');
  if (pattern && pattern !== '\\S') return `text as \`${pattern}\``;
  return most ? `text of at most ${most} characters` : 'text';
};

const atLeast = (schema: Schema, name: string): string => {
  const least = keyword(schema, name);
  return least === undefined ? '' : `, at least ${least}`;
};

const listInWords = (schema: Schema): string =>
  `list of ${inWords(schema['items'] as Schema)}${atLeast(schema, 'minItems')}`;

const kinds: Readonly<Record<string, (schema: Schema) => string>> = {
  string: textInWords,
  array: listInWords,
  integer: (schema) => `whole number${atLeast(schema, 'minimum')}`,
  number: () => 'number',
  boolean: () => 'true or false',
  object: () => 'object',
  null: () => 'null',
};

/** Its own description, or that of what it is made of. */
const meaning = (schema: Schema): string => {
  const inside = [...shapesOf(schema), ...(isSchema(schema['items']) ? [schema['items']] : [])];
  return keyword(schema, 'description') ?? inside.map(meaning).find((text) => text) ?? '';
};

/** The rows of a table: every field, and those inside it. */
export const fieldRows = (schema: Schema, field = ''): readonly string[] =>
  [...partsOf(schema, field)].flatMap(([name, part]) => {
    const optional = part.asked === 'required' ? '' : ' (may be absent)';
    const inside = fieldRows(part.schema, name);
    if (name.endsWith('[]')) return inside;
    return [
      `| \`${name}\` | ${cell(inWords(part.schema) + optional)} | ${cell(meaning(part.schema))} |`,
      ...inside,
    ];
  });
