import { useTranslation } from 'react-i18next';
import { useView } from '../api/view.ts';
import { PageHeading } from '../components/page-heading.tsx';
import { Shown } from '../components/states/shown.tsx';
import { PageLink } from '../url/page-link.tsx';
import { useParam } from '../url/use-param.ts';
import { DescribeNetworkForm } from './describe-network.form.tsx';
import { oneNetwork } from './networks.api.ts';
import './meetings.css';

/** What a network is called, is about and gathers, each changed for itself. */
export const DescribeNetworkPage = () => {
  const { t } = useTranslation('networks');
  const networkId = useParam('networkId');
  const shown = useView(oneNetwork(networkId));
  return (
    <Shown of={shown}>
      {(network, { etag }) => (
        <>
          <PageHeading title={t('describeTitle', { name: network.name })} />
          <DescribeNetworkForm
            network={network}
            seen={etag}
            fetchNew={() => void shown.refetch()}
            key={networkId}
          />
          <p>
            <PageLink to={`/networks/${networkId}`}>{t('backToNetwork')}</PageLink>
          </p>
        </>
      )}
    </Shown>
  );
};
