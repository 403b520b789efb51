import { Button, Textfield } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import type { FieldFault } from '../components/form/error-summary.tsx';
import { faultAt } from '../components/form/lacking.ts';
import { newItem, type ItemDraft, type ProgrammeDraft } from './gathering-draft.ts';
import { ItemFields } from './item-fields.tsx';

interface ProgrammeFieldsProps {
  readonly draft: ProgrammeDraft;
  readonly onChange: (draft: ProgrammeDraft) => void;
  readonly twoDays: boolean;
  readonly faults: readonly FieldFault[];
}

/** Who arranges it, where to meet online, and what is on at what time. */
export const ProgrammeFields = ({ draft, onChange, twoDays, faults }: ProgrammeFieldsProps) => {
  const { t } = useTranslation('gatherings');
  const { items } = draft;
  const set = (changed: Partial<ProgrammeDraft>) => onChange({ ...draft, ...changed });
  const setItem = (key: string, changed: Partial<ItemDraft>) =>
    set({ items: items.map((item) => (item.key === key ? { ...item, ...changed } : item)) });
  return (
    <>
      <Textfield
        id="arranged-by"
        label={t('arrangedBy')}
        description={t('arrangedByExplained')}
        value={draft.arrangedBy}
        maxLength={300}
        error={faultAt(faults, 'arranged-by')}
        onChange={({ target }) => set({ arrangedBy: target.value })}
      />
      <Textfield
        id="online-address"
        type="url"
        label={t('onlineAddress')}
        description={t('onlineExplained')}
        value={draft.onlineAddress}
        maxLength={1000}
        error={faultAt(faults, 'online-address')}
        onChange={({ target }) => set({ onlineAddress: target.value })}
      />
      <fieldset className="plain-fieldset stack">
        <legend>{t('programme')}</legend>
        {items.length === 0 && <p className="subtle">{t('noItems')}</p>}
        {items.map((item, n) => (
          <ItemFields
            key={item.key}
            item={item}
            n={n + 1}
            twoDays={twoDays}
            error={faultAt(faults, `item-${item.key}`)}
            onChange={(changed) => setItem(item.key, changed)}
            remove={() => set({ items: items.filter(({ key }) => key !== item.key) })}
          />
        ))}
        <div className="acts">
          <Button
            type="button"
            variant="secondary"
            data-size="sm"
            onClick={() => set({ items: [...items, newItem(items.at(-1))] })}
          >
            {t('addItem')}
          </Button>
        </div>
      </fieldset>
    </>
  );
};
