import { Button, Field, Label, Select } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldTypes, type FieldType } from './field-types.ts';

/** One more field at the end, of a chosen kind. */
export const AddField = ({ add }: { readonly add: (type: FieldType) => void }) => {
  const { t } = useTranslation('form-builder');
  const [type, setType] = useState<FieldType>('short-text');
  return (
    <div className="field-and-act">
      <Field>
        <Label>{t('kind')}</Label>
        <Select
          id="add-field"
          value={type}
          onChange={({ target }) => setType(target.value as FieldType)}
        >
          {fieldTypes.map((one) => (
            <option key={one} value={one}>
              {t(`kinds.${one}`)}
            </option>
          ))}
        </Select>
      </Field>
      <Button variant="secondary" onClick={() => add(type)}>
        {t('add')}
      </Button>
    </div>
  );
};
