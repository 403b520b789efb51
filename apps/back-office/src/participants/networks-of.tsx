import { useTranslation } from 'react-i18next';
import { useView } from '../api/view.ts';
import { PageLink } from '../url/page-link.tsx';
import { membershipsIn, networksIn } from './participants.api.ts';

interface NetworksOfProps {
  readonly cohortId: string;
  readonly participationId: string;
  readonly on: string | undefined;
}

/** The networks that a participation is in on the date. If the service is away, the rest of the page stands. */
export const NetworksOf = ({ cohortId, participationId, on }: NetworksOfProps) => {
  const { t } = useTranslation('participants');
  const memberships = useView(membershipsIn(cohortId, on));
  const networks = useView(networksIn(cohortId));
  if (memberships.error) return t('networksAway');
  if (memberships.isPending) return <span aria-busy="true">…</span>;
  const mine = memberships.data.body.rows.find((one) => one.participationId === participationId);
  const history = mine && (
    <PageLink to={`/memberships/${participationId}/timeline`} className="ds-link no-print">
      {t('networkHistory')}
    </PageLink>
  );
  if (!mine || mine.networkIds.length === 0)
    return (
      <>
        {t('noNetwork')} {history}
      </>
    );
  const names = new Map(networks.data?.body.rows.map((one) => [one.networkId, one.name]));
  return (
    <>
      <ul className="plain-list">
        {mine.networkIds.map((networkId) => (
          <li key={networkId}>
            <PageLink to={`/networks/${networkId}`}>{names.get(networkId) ?? '…'}</PageLink>
          </li>
        ))}
      </ul>
      {history}
    </>
  );
};
