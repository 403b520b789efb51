import { misfit, type CsvLine } from './csv.ts';

export const textOrNull = (line: CsvLine, field: string): string | null => {
  const cell = line.cells.get(field);
  if (cell === undefined) throw misfit(line, field, 'no such column');
  return cell.trim() || null;
};

export const text = (line: CsvLine, field: string): string => {
  const found = textOrNull(line, field);
  if (found === null) throw misfit(line, field, 'missing');
  return found;
};

export const number = (line: CsvLine, field: string): number => {
  const found = text(line, field);
  if (!/^[1-9]\d*$/.test(found)) throw misfit(line, field, `a number is due, not "${found}"`);
  return Number(found);
};

export const oneOf = <const Value extends string>(
  line: CsvLine,
  field: string,
  values: readonly Value[],
): Value => {
  const found = text(line, field);
  const value = values.find((one) => one === found);
  if (value === undefined)
    throw misfit(line, field, `one of ${values.join(', ')} is due, not "${found}"`);
  return value;
};

export const yes = (line: CsvLine, field: string): boolean =>
  oneOf(line, field, ['yes', 'no']) === 'yes';

export const municipalityNumberOrNull = (line: CsvLine, field: string): string | null => {
  const found = textOrNull(line, field);
  if (found !== null && !/^\d{4}$/.test(found))
    throw misfit(line, field, `four digits are due, not "${found}"`);
  return found;
};
