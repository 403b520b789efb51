import { Checkbox } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { act } from '../../api/act.ts';
import type { SeenCase } from '../case-frame.tsx';
import { CaseActDialog } from './case-act.tsx';

/** Withdraws for the applicants; who has said nothing of it is named, and recorded. */
export const WithdrawForm = ({ seen }: { readonly seen: SeenCase }) => {
  const { t } = useTranslation('case');
  const { t: common } = useTranslation('components');
  const { one } = seen;
  const [without, setWithout] = useState(false);
  const silent = one.endorsements.filter(
    ({ municipalityId, party }) =>
      !one.statements.some(
        (said) => said.municipalityId === municipalityId && said.party === party,
      ),
  );
  const actOf = (reason: string) =>
    act<unknown>({
      service: 'intake',
      method: 'POST',
      path: `/applications/${one.applicationId}/withdrawal`,
      body: { reason, withoutAllParties: without },
      seen: seen.etag,
    });
  return (
    <CaseActDialog name="withdraw" seen={seen} actOf={actOf} dangerous>
      {silent.length > 0 && (
        <>
          <p>{t('fields.silent')}</p>
          <ul>
            {silent.map(({ municipalityId, municipality, party }) => (
              <li key={`${municipalityId} ${party}`}>
                {common(`party.${party}`)}, {municipality}
              </li>
            ))}
          </ul>
          <Checkbox
            label={t('fields.withoutAllParties')}
            checked={without}
            onChange={() => setWithout(!without)}
          />
        </>
      )}
    </CaseActDialog>
  );
};
