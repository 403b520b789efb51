import {
  Checkbox,
  Field,
  Fieldset,
  Label,
  Radio,
  Select,
  Tag,
  Textfield,
} from '@digdir/designsystemet-react';
import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { themes } from '../set-up/themes.ts';
import type { Limit } from './field-types.ts';
import type { ShownForm } from './preview-of.ts';

type Shown = ShownForm['fields'][number] & Partial<Record<Limit, number>>;

const typeOf: Readonly<Record<string, 'date' | 'number' | 'text'>> = {
  date: 'date',
  number: 'number',
};

/** One field as an applicant sees it; what is written in it goes nowhere. */
export const PreviewField = ({ field }: { readonly field: Shown }) => {
  const { t } = useTranslation('form-builder');
  const { t: said } = useTranslation('set-up');
  const name = useId();
  const { type, required, help, options = [], maxLength, maxItems } = field;
  const label: ReactNode = (
    <>
      {field.label || t('unlabelled')}{' '}
      {!required && (
        <Tag data-size="sm" data-color="neutral">
          {t('optional')}
        </Tag>
      )}
    </>
  );
  const limit = [
    maxLength && t('atMostCharacters', { count: maxLength }),
    maxItems && t('atMostItems', { count: maxItems }),
  ]
    .filter(Boolean)
    .join(' ');
  const description = [help, limit].filter(Boolean).join(' ');
  if (type === 'themes' || (type === 'choice' && options.length <= 5))
    return (
      <Fieldset>
        <Fieldset.Legend>{label}</Fieldset.Legend>
        <Fieldset.Description>{description}</Fieldset.Description>
        {type === 'themes'
          ? themes.map((theme) => (
              <Checkbox key={theme} value={theme} label={said(`theme.${theme}`)} />
            ))
          : options.map((option) => (
              <Radio key={option.id} name={name} value={option.id} label={option.label || '–'} />
            ))}
      </Fieldset>
    );
  if (type === 'choice')
    return (
      <Field>
        <Label>{label}</Label>
        <Field.Description>{description}</Field.Description>
        <Select>
          {options.map((option) => (
            <option key={option.id}>{option.label}</option>
          ))}
        </Select>
      </Field>
    );
  if (type === 'goals' || type === 'budget') {
    const columns =
      type === 'goals'
        ? (['goal', 'zeroPoint', 'target', 'date'] as const)
        : (['item', 'amount'] as const);
    return (
      <Fieldset>
        <Fieldset.Legend>{label}</Fieldset.Legend>
        <Fieldset.Description>{description}</Fieldset.Description>
        <div className="row-fields">
          {columns.map((column) => (
            <Textfield
              key={column}
              data-size="sm"
              type={column === 'date' ? 'date' : column === 'amount' ? 'number' : 'text'}
              label={t(`columns.${column}`)}
            />
          ))}
        </div>
      </Fieldset>
    );
  }
  const common = { label, description };
  return type === 'long-text' ? (
    <Textfield multiline rows={4} {...common} />
  ) : (
    <Textfield type={typeOf[type] ?? 'text'} {...common} />
  );
};
