import { Checkbox, Textfield } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { BilingualField } from '../components/form/bilingual-field.tsx';
import { OrderButtons } from '../components/form/order-buttons.tsx';
import { StatusTag } from '../components/status-tag.tsx';
import { useWrittenForm } from '../set-up/use-written-form.ts';
import type { FieldDraft } from './field-draft.ts';
import { mostOf, type Limit } from './field-types.ts';
import { OptionsField } from './options-field.tsx';

interface FieldCardProps {
  readonly field: FieldDraft;
  readonly at: number;
  readonly count: number;
  readonly errorOf: (field: string) => string | undefined;
  readonly change: (field: FieldDraft) => void;
  readonly move: (by: -1 | 1) => void;
  readonly remove: () => void;
}

/** One field: what it asks for, how it is meant, whether it must be filled in, and its limits. */
export const FieldCard = (props: FieldCardProps) => {
  const { field, at, count, errorOf, change, move, remove } = props;
  const { t } = useTranslation('form-builder');
  const { place, type, required, label, help, limits, options } = field;
  const name = label[useWrittenForm()] || t('numbered', { n: at + 1 });
  const set = (some: Partial<FieldDraft>) => change({ ...field, ...some });
  return (
    <section className="item-card" aria-label={name}>
      <div className="item-card-top">
        <h3>
          {name} <StatusTag>{t(`kinds.${type}`)}</StatusTag>
        </h3>
        <OrderButtons name={name} at={at} count={count} move={move} remove={remove} />
      </div>
      <BilingualField
        id={`label-${place}`}
        label={t('label')}
        value={label}
        onChange={(words) => set({ label: words })}
        maxLength={200}
        errorOf={errorOf}
      />
      <BilingualField
        id={`help-${place}`}
        label={t('help')}
        description={t('helpText')}
        value={help}
        onChange={(words) => set({ help: words })}
        maxLength={2000}
        rows={2}
        errorOf={errorOf}
      />
      {type === 'choice' && (
        <OptionsField
          options={options}
          errorOf={errorOf}
          onChange={(next) => set({ options: next })}
        />
      )}
      {Object.keys(limits).length > 0 && (
        <div className="row-fields">
          {(Object.entries(limits) as [Limit, number][]).map(([limit, value]) => (
            <Textfield
              key={limit}
              id={`${limit}-${place}`}
              type="number"
              max={mostOf(type, limit)}
              className="number-field"
              label={t(`limits.${limit}`)}
              value={value}
              error={errorOf(`${limit}-${place}`)}
              onChange={({ target }) =>
                set({ limits: { ...limits, [limit]: Number(target.value) } })
              }
            />
          ))}
        </div>
      )}
      <Checkbox
        value="required"
        label={t('required')}
        checked={required}
        onChange={({ target }) => set({ required: target.checked })}
      />
    </section>
  );
};
