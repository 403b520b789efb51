import { Heading } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { useView } from '../api/view.ts';
import { deviations } from '../attendance-ledger/attendance-ledger.api.ts';
import { Shown } from '../components/states/shown.tsx';
import { PageLink } from '../url/page-link.tsx';

const SHOWN = 10;

/** Who of the network has missed a gathering, and has not made up for it. */
export const Missed = ({ networkId }: { readonly networkId: string }) => {
  const { t } = useTranslation('networks');
  const { t: words } = useTranslation('components');
  const shown = useView(deviations({ networkId, explained: 'any', limit: SHOWN }));
  return (
    <>
      <Heading level={3} data-size="2xs">
        {t('notBeen')}
      </Heading>
      <Shown of={shown} lines={2}>
        {({ rows, total }) => (
          <>
            {rows.length === 0 && <p className="subtle">{t('nobodyMissed')}</p>}
            <ul>
              {rows.map(({ gatheringId, participationId, municipalityId, party, name, number }) => (
                <li key={`${gatheringId} ${participationId} ${municipalityId ?? ''} ${party}`}>
                  {t('missedAt', { name: name ?? '', party: words(`party.${party}`), number })}
                </li>
              ))}
            </ul>
            {rows.length > 0 && (
              <PageLink to="/attendance/deviations" search={{ networkId, explained: 'any' }}>
                {t('allMissed', { total })}
              </PageLink>
            )}
          </>
        )}
      </Shown>
    </>
  );
};
