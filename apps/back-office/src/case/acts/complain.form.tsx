import { Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { act } from '../../api/act.ts';
import type { SeenCase } from '../case-frame.tsx';
import { CaseActDialog } from './case-act.tsx';

/** The municipality complains of the decision that stands. */
export const ComplainForm = ({ seen }: { readonly seen: SeenCase }) => {
  const { t } = useTranslation('case');
  const [late, setLate] = useState('');
  const actOf = (complaint: string) =>
    act<unknown>({
      service: 'intake',
      method: 'POST',
      path: `/applications/${seen.one.applicationId}/complaints`,
      body: { complaint, ...(late.trim() && { lateReason: late.trim() }) },
      seen: seen.etag,
    });
  return (
    <CaseActDialog name="complain" seen={seen} actOf={actOf}>
      <Textfield
        multiline
        rows={2}
        maxLength={8000}
        label={t('fields.lateReason')}
        description={t('fields.lateReasonHelp')}
        value={late}
        onChange={({ target }) => setLate(target.value)}
      />
    </CaseActDialog>
  );
};
