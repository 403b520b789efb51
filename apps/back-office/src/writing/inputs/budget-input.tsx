import { Textfield } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { budgetOf, type BudgetLine } from '../../document/content.ts';
import { kroner } from '../../format/numbers.ts';
import type { FieldInputProps } from './field-input.tsx';
import { Rows } from './rows.tsx';

/** Whole kroner, with or without spaces between the thousands. */
const amountIn = (text: string): number | undefined => {
  const digits = text.replace(/\D/g, '');
  return digits === '' ? undefined : Number(digits);
};

/** What it costs, line by line, and the sum. */
export const BudgetInput = ({ field, value, change, fault, lang }: FieldInputProps) => {
  const { t } = useTranslation('writing');
  const { t: texts } = useTranslation('document');
  const lines = budgetOf(value);
  const sum = lines.reduce((all, { amountNok = 0 }) => all + amountNok, 0);
  const named = (n: number) => t('budgetLine', { n });
  return (
    <Rows<BudgetLine>
      field={field}
      rows={lines}
      empty={{ item: '' }}
      change={change}
      fault={fault}
      named={named}
      add={t('addBudgetLine')}
      row={(line, n, set) => (
        <div className="row-fields">
          <Textfield
            className="wide"
            id={n === 0 ? field.id : undefined}
            lang={lang}
            label={named(n + 1)}
            value={line.item}
            maxLength={200}
            onChange={({ target }) => set({ ...line, item: target.value })}
          />
          <Textfield
            inputMode="numeric"
            label={texts('amount')}
            suffix="kr"
            value={line.amountNok === undefined ? '' : String(line.amountNok)}
            maxLength={12}
            onChange={({ target }) => set({ ...line, amountNok: amountIn(target.value) })}
          />
        </div>
      )}
    >
      <p>
        <strong>{texts('sum')}:</strong> {kroner(sum)}
      </p>
    </Rows>
  );
};
