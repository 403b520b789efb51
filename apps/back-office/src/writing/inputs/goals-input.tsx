import { Textfield } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { DateField } from '../../components/form/date-field.tsx';
import { goalsOf, type Goal } from '../../document/content.ts';
import type { FieldInputProps } from './field-input.tsx';
import { Rows } from './rows.tsx';

const parts = [
  ['zeroPoint', 300],
  ['target', 300],
] as const;

/** Goals: what, from where, to where, by when. */
export const GoalsInput = ({ field, value, change, fault, lang }: FieldInputProps) => {
  const { t } = useTranslation('writing');
  const { t: texts } = useTranslation('document');
  const named = (n: number) => t('goal', { n });
  return (
    <Rows<Goal>
      field={field}
      rows={goalsOf(value)}
      empty={{ goal: '' }}
      change={change}
      fault={fault}
      named={named}
      add={t('addGoal')}
      row={(goal, n, set) => (
        <div className="row-fields">
          <Textfield
            className="wide"
            id={n === 0 ? field.id : undefined}
            lang={lang}
            label={named(n + 1)}
            value={goal.goal}
            maxLength={500}
            onChange={({ target }) => set({ ...goal, goal: target.value })}
          />
          {parts.map(([part, maxLength]) => (
            <Textfield
              key={part}
              lang={lang}
              label={texts(part)}
              value={goal[part] ?? ''}
              maxLength={maxLength}
              onChange={({ target }) => set({ ...goal, [part]: target.value })}
            />
          ))}
          <DateField
            label={texts('by')}
            value={goal.date ?? ''}
            onChange={(date) => set({ ...goal, date })}
          />
        </div>
      )}
    />
  );
};
