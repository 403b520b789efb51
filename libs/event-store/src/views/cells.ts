const JSON_TYPES: ReadonlySet<string> = new Set(['json', 'jsonb']);

const inArray = (text: string | null): string =>
  text === null ? 'NULL' : `"${text.replaceAll(/["\\]/g, '\\$&')}"`;

/** A value as PostgreSQL reads it in a column of this type; null for none. */
export const cellOf = (type: string, value: unknown): string | null => {
  if (value === null || value === undefined) return null;
  if (type.endsWith('[]') && Array.isArray(value))
    return `{${value.map((one) => inArray(cellOf(type.slice(0, -2), one))).join(',')}}`;
  if (value instanceof Date) return value.toISOString();
  return typeof value === 'string' && !JSON_TYPES.has(type) ? value : JSON.stringify(value);
};

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '\t': '\\t',
  '\n': '\\n',
  '\r': '\\r',
};

const SPECIAL = /[\\\t\n\r]/;

const copied = (cell: string | null): string => {
  if (cell === null) return '\\N';
  return SPECIAL.test(cell)
    ? cell.replaceAll(/[\\\t\n\r]/g, (found) => ESCAPES[found] ?? found)
    : cell;
};

/** Cells as a line of COPY's text format. */
export const copyLine = (cells: readonly (string | null)[]): string =>
  `${cells.map(copied).join('\t')}\n`;
