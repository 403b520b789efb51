import { Field, Label, Select } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { act } from '../../api/act.ts';
import { useView } from '../../api/view.ts';
import { formOf } from '../../document/document.api.ts';
import { useFormat } from '../../format/use-format.ts';
import type { SeenCase } from '../case-frame.tsx';
import { CaseActDialog } from './case-act.tsx';

/** Says something to the applicants about their text. */
export const RemarkForm = ({ seen }: { readonly seen: SeenCase }) => {
  const { t } = useTranslation('case');
  const { language } = useFormat();
  const [field, setField] = useState('');
  const form = useView(formOf(seen.one.cohortId, language)).data?.body;
  const actOf = (remark: string) =>
    act<unknown>({
      service: 'intake',
      method: 'POST',
      path: `/applications/${seen.one.applicationId}/remarks`,
      body: { remark, ...(field && { field }) },
      seen: seen.etag,
    });
  return (
    <CaseActDialog name="remark" seen={seen} actOf={actOf}>
      <Field>
        <Label>{t('fields.about')}</Label>
        <Select value={field} onChange={({ target }) => setField(target.value)}>
          <option value="">{t('fields.aboutAll')}</option>
          {form?.fields.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </Select>
      </Field>
    </CaseActDialog>
  );
};
