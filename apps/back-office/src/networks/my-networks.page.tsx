import { useTranslation } from 'react-i18next';
import { useView } from '../api/view.ts';
import { PageHeading } from '../components/page-heading.tsx';
import { Empty } from '../components/states/empty.tsx';
import { Shown } from '../components/states/shown.tsx';
import { MyNetwork } from './my-network.tsx';
import { myNetworks } from './networks.api.ts';
import './meetings.css';

/** Where a network leader begins: the networks led today, and how each of them stands. */
export const MyNetworksPage = () => {
  const { t } = useTranslation('networks');
  return (
    <>
      <PageHeading title={t('mine')} />
      <Shown of={useView(myNetworks())}>
        {({ rows }) =>
          rows.length === 0 ? (
            <Empty title={t('mineEmptyTitle')}>
              <p>{t('mineEmpty')}</p>
            </Empty>
          ) : (
            <div className="stack">
              {rows.map((network) => (
                <MyNetwork key={network.networkId} network={network} />
              ))}
            </div>
          )
        }
      </Shown>
    </>
  );
};
