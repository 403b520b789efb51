import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { number } from '../format/numbers.ts';
import { useFormat } from '../format/use-format.ts';
import { isEmpty, linesOf, textOf } from './content.ts';
import type { Field } from './document.api.ts';
import './document.css';
import { BudgetTable } from './budget-table.tsx';
import { GoalsTable } from './goals-table.tsx';
import { ThemeNames } from './theme-names.tsx';

interface ShownField {
  readonly field: Field;
  readonly value: unknown;
  /** What it is written in. */
  readonly lang: string;
}

const Text = ({ value, lang }: ShownField) => (
  <p className="written" lang={lang}>
    {textOf(value)}
  </p>
);

const Lines = ({ value, lang }: ShownField) => (
  <ul lang={lang}>
    {linesOf(value).map((line, n) => (
      <li key={n} className="written">
        {line}
      </li>
    ))}
  </ul>
);

const Choice = ({ field, value }: ShownField) => (
  <p>{field.options?.find(({ id }) => id === value)?.label ?? textOf(value)}</p>
);

const Figure = ({ value }: ShownField) => <p>{number(Number(value))}</p>;

const Day = ({ value }: ShownField) => <p>{useFormat().date(textOf(value))}</p>;

const kinds: Readonly<Record<string, (shown: ShownField) => ReactNode>> = {
  'short-text': Text,
  'long-text': Text,
  list: Lines,
  goals: ({ value, lang }) => <GoalsTable value={value} lang={lang} />,
  themes: ({ value }) => <ThemeNames themes={linesOf(value)} />,
  choice: Choice,
  number: Figure,
  date: Day,
  budget: ({ value, lang }) => <BudgetTable value={value} lang={lang} />,
};

/** What one field holds, as its kind is read. */
export const FieldValue = ({ field, value, lang }: ShownField) => {
  const { t } = useTranslation('document');
  if (isEmpty(value)) return <p className="subtle">{t('notWritten')}</p>;
  const Kind = kinds[field.type] ?? Text;
  return <Kind field={field} value={value} lang={lang} />;
};
