import { Button, Textfield } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { DateField } from '../components/form/date-field.tsx';
import { SelectField } from '../components/form/select-field.tsx';
import type { ItemDraft } from './gathering-draft.ts';

interface ItemFieldsProps {
  readonly item: ItemDraft;
  readonly n: number;
  readonly twoDays: boolean;
  readonly error?: string;
  readonly onChange: (changed: Partial<ItemDraft>) => void;
  readonly remove: () => void;
}

export const ItemFields = (props: ItemFieldsProps) => {
  const { item, n, twoDays, error, onChange, remove } = props;
  const { t } = useTranslation('gatherings');
  return (
    <fieldset className="plain-fieldset programme-item">
      <legend className="ds-sr-only">{t('item', { n })}</legend>
      {twoDays && (
        <SelectField
          label={t('day')}
          value={item.day}
          options={[
            ['1', t('firstDay')],
            ['2', t('secondDay')],
          ]}
          onChange={(day) => onChange({ day })}
        />
      )}
      <DateField
        kind="time"
        label={t('from')}
        value={item.from}
        onChange={(from) => onChange({ from })}
      />
      <DateField kind="time" label={t('to')} value={item.to} onChange={(to) => onChange({ to })} />
      <Textfield
        id={`item-${item.key}`}
        className="wide"
        label={t('itemTitle')}
        value={item.title}
        maxLength={300}
        error={error}
        onChange={({ target }) => onChange({ title: target.value })}
      />
      <Textfield
        className="wide"
        label={t('speaker')}
        value={item.speaker}
        maxLength={300}
        onChange={({ target }) => onChange({ speaker: target.value })}
      />
      <Button type="button" variant="tertiary" data-size="sm" onClick={remove}>
        {t('removeItem')}
        <span className="ds-sr-only"> {n}</span>
      </Button>
    </fieldset>
  );
};
