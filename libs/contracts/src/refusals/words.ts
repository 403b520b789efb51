/** One text in the three languages that a screen may speak. `{name}` is filled in from the refusal's parameters. */
export interface Words {
  readonly nb: string;
  readonly nn: string;
  readonly en: string;
}

export type Language = keyof Words;

const shown = (value: unknown): string =>
  Array.isArray(value)
    ? value.map(shown).join(', ')
    : typeof value === 'object' && value !== null
      ? Object.values(value).map(shown).join(' ')
      : String(value);

/** Puts the parameters in their places; an unknown name stays as it is. */
export const fill = (text: string, params: object): string =>
  text.replace(/\{(\w+)\}/g, (place, name: string) =>
    Object.hasOwn(params, name) ? shown((params as Record<string, unknown>)[name]) : place,
  );
