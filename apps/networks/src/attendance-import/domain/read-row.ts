import type { ImportedRow } from '@samanom/contracts/networks';
import { endOfDayInOslo, isInstant, toInstant, type Party } from '@samanom/kernel';

/** What is wrong with a field of a row: the broken rule, and what its words are filled in from. */
export interface FieldProblem {
  readonly field: string;
  readonly code: string;
  readonly params: object;
}

/** A row as it was meant; names are looked up later. */
export interface ReadRow {
  readonly network: string;
  readonly number: 1 | 2 | 3;
  readonly participant: string;
  readonly party: Party;
  readonly present: boolean;
  readonly reason: string | null;
  readonly notedAt: string;
}

type Read<Value> = { readonly value: Value } | { readonly problem: FieldProblem };

type Field = keyof ImportedRow;

const textOf = (cell: ImportedRow[Field]): string =>
  cell === null || cell === undefined ? '' : String(cell).trim();

const missing = (field: Field) => ({
  problem: { field, code: 'row-field-missing', params: { field } },
});

const text =
  (field: Field) =>
  (row: ImportedRow): Read<string> => {
    const value = textOf(row[field]);
    return value === '' ? missing(field) : { value };
  };

interface Choice<Value> {
  readonly field: Field;
  readonly code: string;
  readonly words: ReadonlyMap<string, Value>;
}

/** One of the words that a spreadsheet may have for it. */
const oneOf =
  <Value>({ field, code, words }: Choice<Value>) =>
  (row: ImportedRow): Read<Value> => {
    const said = textOf(row[field]);
    const value = words.get(said.toLowerCase());
    if (said === '') return missing(field);
    return value === undefined ? { problem: { field, code, params: { said } } } : { value };
  };

const words = <Value>(...all: readonly (readonly [Value, ...string[]])[]) =>
  new Map(all.flatMap(([value, ...said]) => said.map((word) => [word, value] as const)));

const numbers = words<1 | 2 | 3>([1, '1'], [2, '2'], [3, '3']);

const parties = words<Party>(
  ['elected', 'elected', 'folkevalgte', 'folkevalde', 'folkevalgt', 'folkevald', 'politikere'],
  ['administration', 'administration', 'administrasjon', 'administrasjonen'],
  ['employees', 'employees', 'tillitsvalgte', 'tillitsvalde', 'tillitsvalgt', 'tillitsvald'],
);

const yesOrNo = words<boolean>(
  [true, 'true', 'ja', 'yes', '1', 'x'],
  [false, 'false', 'nei', 'no', '0'],
);

const DATE = /^\d{4}-\d{2}-\d{2}$/;
const WITH_OFFSET = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;

const dayEnd = (date: string): string | undefined =>
  Number.isNaN(Date.parse(date)) ? undefined : endOfDayInOslo(date);

const instantOf = (said: string): string | undefined => {
  if (DATE.test(said)) return dayEnd(said);
  return WITH_OFFSET.test(said) && !Number.isNaN(Date.parse(said)) ? toInstant(said) : undefined;
};

/** When it was noted: a date is the end of that day, as far as it has been; nothing is now. */
const notedAt =
  (now: string) =>
  (row: ImportedRow): Read<string> => {
    const said = textOf(row.notedAt);
    if (said === '') return { value: now };
    const value = instantOf(said);
    if (value === undefined || !isInstant(value))
      return { problem: { field: 'notedAt', code: 'row-instant-wrong', params: { said } } };
    return { value: DATE.test(said) && value > now ? now : value };
  };

const reason = (row: ImportedRow): Read<string | null> => ({ value: textOf(row.reason) || null });

/** The row as it was meant, or every field that is wrong with it. */
export const readRow = (
  row: ImportedRow,
  now: string,
): { readonly row: ReadRow } | { readonly problems: readonly FieldProblem[] } => {
  const read = {
    network: text('network')(row),
    number: oneOf({ field: 'number', code: 'row-number-wrong', words: numbers })(row),
    participant: text('participant')(row),
    party: oneOf({ field: 'party', code: 'row-party-unknown', words: parties })(row),
    present: oneOf({ field: 'present', code: 'row-present-unclear', words: yesOrNo })(row),
    reason: reason(row),
    notedAt: notedAt(now)(row),
  };
  const problems = Object.values(read).flatMap((one) => ('problem' in one ? [one.problem] : []));
  if (problems.length > 0) return { problems };
  const values = Object.entries(read).map(([field, one]) => [field, 'value' in one && one.value]);
  return { row: Object.fromEntries(values) as ReadRow };
};
