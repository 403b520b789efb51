/** What a field of a form may hold. */
export type Content = Readonly<Record<string, unknown>>;

export interface Goal {
  readonly goal: string;
  readonly zeroPoint?: string;
  readonly target?: string;
  readonly date?: string;
}

export interface BudgetLine {
  readonly item: string;
  readonly amountNok?: number;
}

export interface Attachment {
  readonly name: string;
  readonly sha256: string;
  readonly size: number;
}

const listed = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

export const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';
export const linesOf = (value: unknown): readonly string[] => listed(value).map(textOf);
export const goalsOf = (value: unknown): readonly Goal[] => listed(value) as readonly Goal[];
export const budgetOf = (value: unknown): readonly BudgetLine[] =>
  listed(value) as readonly BudgetLine[];
export const attachmentsOf = (content: Content): readonly Attachment[] =>
  listed(content['attachments']) as readonly Attachment[];

export const contentOf = (value: unknown): Content =>
  typeof value === 'object' && value !== null ? (value as Content) : {};

/** What a sealed text says: the one thing in it that is words. Nothing once it is erased. */
export const wordsOf = (value: unknown): string | undefined =>
  Object.values(contentOf(value)).find((one) => typeof one === 'string');

/** Whether a field holds nothing that anybody wrote. */
export const isEmpty = (value: unknown): boolean => {
  if (value === undefined || value === null) return true;
  if (typeof value === 'string') return value.trim() === '';
  if (Array.isArray(value)) return value.every(isEmpty);
  return typeof value === 'object' && Object.values(value).every(isEmpty);
};
