import { Heading } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { useView } from '../api/view.ts';
import { PageHeading } from '../components/page-heading.tsx';
import { Shown } from '../components/states/shown.tsx';
import { PageLink } from '../url/page-link.tsx';
import { useParam } from '../url/use-param.ts';
import { AppointLeaderForm } from './appoint-leader.form.tsx';
import { HandOverForm } from './hand-over.form.tsx';
import { LeadersWithPeriods } from './leaders-with-periods.tsx';
import { oneNetwork } from './networks.api.ts';
import { RelieveLeaderForm } from './relieve-leader.form.tsx';
import './meetings.css';

const MOST = 2;

/** Who leads a network, and how that changes: appointed, relieved, one handing over to another. */
export const LeadersPage = () => {
  const { t } = useTranslation('networks');
  const networkId = useParam('networkId');
  const shown = useView(oneNetwork(networkId));
  return (
    <Shown of={shown}>
      {({ name, leaders, on }) => {
        const standing = leaders.filter(({ to }) => to === null || to >= on);
        const leading = leaders.filter(({ leads }) => leads);
        return (
          <>
            <PageHeading title={t('leadersTitle', { name })} />
            <LeadersWithPeriods of={leaders} />
            {leading.length > 0 && (
              <section className="page-section">
                <Heading level={2} data-size="xs">
                  {t('handOver')}
                </Heading>
                <HandOverForm networkId={networkId} leaders={leading} />
              </section>
            )}
            <section className="page-section">
              <Heading level={2} data-size="xs">
                {t('appoint')}
              </Heading>
              {leading.length >= MOST && <p className="subtle">{t('twoAtMost')}</p>}
              <AppointLeaderForm networkId={networkId} />
            </section>
            {standing.length > 0 && (
              <section className="page-section">
                <Heading level={2} data-size="xs">
                  {t('relieve')}
                </Heading>
                <RelieveLeaderForm networkId={networkId} leaders={standing} />
              </section>
            )}
            <p>
              <PageLink to={`/networks/${networkId}`}>{t('backToNetwork')}</PageLink>
            </p>
          </>
        );
      }}
    </Shown>
  );
};
