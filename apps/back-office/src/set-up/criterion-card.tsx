import { Checkbox, Textfield } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { BilingualField } from '../components/form/bilingual-field.tsx';
import { OrderButtons } from '../components/form/order-buttons.tsx';
import type { CriterionDraft } from './criteria-draft.ts';
import { useWrittenForm } from './use-written-form.ts';

interface CriterionCardProps {
  readonly item: CriterionDraft;
  readonly at: number;
  readonly count: number;
  readonly errorOf: (field: string) => string | undefined;
  readonly change: (item: CriterionDraft) => void;
  readonly move: (by: -1 | 1) => void;
  readonly remove: () => void;
}

export const CriterionCard = (props: CriterionCardProps) => {
  const { item, at, count, errorOf, change, move, remove } = props;
  const { t } = useTranslation('set-up');
  const name = item.name[useWrittenForm()] || t('criteria.numbered', { n: at + 1 });
  const set = (some: Partial<CriterionDraft>) => change({ ...item, ...some });
  return (
    <section className="item-card" aria-label={name}>
      <div className="item-card-top">
        <h2>{name}</h2>
        <OrderButtons name={name} at={at} count={count} move={move} remove={remove} />
      </div>
      <BilingualField
        id={`name-${item.place}`}
        label={t('name')}
        value={item.name}
        onChange={(words) => set({ name: words })}
        maxLength={200}
        errorOf={errorOf}
      />
      <BilingualField
        id={`description-${item.place}`}
        label={t('criteria.description')}
        value={item.description}
        onChange={(description) => set({ description })}
        maxLength={2000}
        rows={3}
        errorOf={errorOf}
      />
      <Checkbox
        value="mustHave"
        label={t('criteria.mustHave')}
        description={t('criteria.mustHaveText')}
        checked={item.mustHave}
        onChange={({ target }) => set({ mustHave: target.checked })}
      />
      {!item.mustHave && (
        <div className="row-fields">
          {(['highest', 'weight'] as const).map((field) => (
            <Textfield
              key={field}
              type="number"
              min={1}
              max={field === 'highest' ? 10 : 100}
              label={t(`criteria.${field}`)}
              value={item[field]}
              onChange={({ target }) => set({ [field]: Number(target.value) })}
            />
          ))}
        </div>
      )}
    </section>
  );
};
