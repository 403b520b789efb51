export type Schema = Readonly<Record<string, unknown>>;

/** A place in a schema that has a schema of its own. */
export interface Part {
  readonly schema: Schema;
  readonly asked: 'required' | 'optional';
}

export const isSchema = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const entries = (value: unknown): readonly (readonly [string, unknown])[] =>
  isSchema(value) ? Object.entries(value) : [];

/** What is inside, by the names that people would give: `mandate.body`, `themes[]`, `figures.*`. */
export const partsOf = (schema: Schema, field: string): ReadonlyMap<string, Part> => {
  const required = (schema['required'] ?? []) as readonly string[];
  const below = (name: string) => (field ? `${field}.${name}` : name);
  const asked = (name: string) => (required.includes(name) ? 'required' : 'optional');
  const insides = [
    ...entries(schema['properties']).map(
      ([name, inside]) => [below(name), inside, asked(name)] as const,
    ),
    ...entries(schema['patternProperties']).map(
      ([pattern, inside]) => [below(`/${pattern}/`), inside, 'optional'] as const,
    ),
    [below('*'), schema['additionalProperties'], 'optional'] as const,
    [`${field}[]`, schema['items'], 'optional'] as const,
  ];
  return new Map(
    insides.flatMap(([name, inside, asked]) =>
      isSchema(inside) ? [[name, { schema: inside, asked }] as const] : [],
    ),
  );
};

/** The shapes of which it must have one. */
export const shapesOf = (schema: Schema): readonly Schema[] =>
  (schema['anyOf'] ?? []) as readonly Schema[];

/** Words for people: no reader depends on them. */
const texts = ['$id', '$schema', 'title', 'description'];
const walked = ['properties', 'required', 'patternProperties', 'anyOf'];
const maybeWalked = ['additionalProperties', 'items'];

/** The keywords that are neither words, nor parts, nor shapes. */
export const restOf = (schema: Schema): ReadonlyMap<string, unknown> =>
  new Map(
    Object.entries(schema).filter(
      ([keyword, value]) =>
        !texts.includes(keyword) &&
        !walked.includes(keyword) &&
        !(maybeWalked.includes(keyword) && isSchema(value)),
    ),
  );
