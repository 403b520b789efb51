import { useTranslation } from 'react-i18next';
import { useView } from '../api/view.ts';
import { PageHeading } from '../components/page-heading.tsx';
import { Empty } from '../components/states/empty.tsx';
import { Shown } from '../components/states/shown.tsx';
import { dayOf } from '../format/dates.ts';
import { gatherings } from '../gatherings/gatherings.api.ts';
import '../networks/meetings.css';
import { networks } from '../networks/networks.api.ts';
import { useAsOf } from '../url/as-of.ts';
import { InvitationCard } from './invitation-card.tsx';

/** What one's municipality is invited to: each party says whether it comes. */
export const MyInvitationsPage = () => {
  const { t } = useTranslation('my-invitations');
  const today = dayOf(useAsOf() ?? new Date().toISOString());
  const own = useView(networks({ limit: 200 }));
  const announced = useView(gatherings({ status: 'announced', from: today, limit: 200 }));
  return (
    <>
      <PageHeading title={t('title')} />
      <Shown of={own}>
        {({ rows: mine }) => (
          <Shown of={announced}>
            {({ rows }) => {
              const invited = rows.filter(({ networkId }) =>
                mine.some((network) => network.networkId === networkId),
              );
              return invited.length === 0 ? (
                <Empty title={t('emptyTitle')}>
                  <p>{t('empty')}</p>
                </Empty>
              ) : (
                <div className="stack">
                  {invited.map((one) => (
                    <InvitationCard key={one.gatheringId} gathering={one} />
                  ))}
                </div>
              );
            }}
          </Shown>
        )}
      </Shown>
    </>
  );
};
