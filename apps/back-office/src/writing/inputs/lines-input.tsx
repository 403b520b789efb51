import { Textfield } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { linesOf } from '../../document/content.ts';
import type { FieldInputProps } from './field-input.tsx';
import { Rows } from './rows.tsx';

/** One short text after the other. */
export const LinesInput = ({ field, value, change, fault, lang }: FieldInputProps) => {
  const { t } = useTranslation('writing');
  const named = (n: number) => t('point', { n });
  return (
    <Rows
      field={field}
      rows={linesOf(value)}
      empty=""
      change={change}
      fault={fault}
      named={named}
      add={t('addPoint')}
      row={(line, n, set) => (
        <Textfield
          multiline
          rows={2}
          id={n === 0 ? field.id : undefined}
          lang={lang}
          label={named(n + 1)}
          value={line}
          maxLength={field.maxLength}
          onChange={({ target }) => set(target.value)}
        />
      )}
    />
  );
};
