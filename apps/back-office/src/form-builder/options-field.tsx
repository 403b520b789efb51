import { Button } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { BilingualField } from '../components/form/bilingual-field.tsx';
import { moved } from '../components/form/moved.ts';
import { OrderButtons } from '../components/form/order-buttons.tsx';
import { newOption, type OptionDraft } from './field-draft.ts';

interface OptionsFieldProps {
  readonly options: readonly OptionDraft[];
  readonly errorOf: (field: string) => string | undefined;
  readonly onChange: (options: readonly OptionDraft[]) => void;
}

/** What one can choose from, in its order. */
export const OptionsField = ({ options, errorOf, onChange }: OptionsFieldProps) => {
  const { t } = useTranslation('form-builder');
  return (
    <div className="stack">
      {options.map((option, n) => {
        const name = t('optionNumbered', { n: n + 1 });
        return (
          <div key={option.place} className="option">
            <BilingualField
              id={`option-${option.place}`}
              label={name}
              value={option.label}
              onChange={(label) => onChange(options.with(n, { ...option, label }))}
              maxLength={200}
              errorOf={errorOf}
            />
            <OrderButtons
              name={name}
              at={n}
              count={options.length}
              move={(by) => onChange(moved(options, n, by))}
              remove={() => onChange(options.toSpliced(n, 1))}
            />
          </div>
        );
      })}
      <div>
        <Button
          variant="secondary"
          data-size="sm"
          onClick={() => onChange([...options, newOption(crypto.randomUUID())])}
        >
          {t('addOption')}
        </Button>
      </div>
    </div>
  );
};
