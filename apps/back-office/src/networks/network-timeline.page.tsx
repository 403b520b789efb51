import { useTranslation } from 'react-i18next';
import { useView } from '../api/view.ts';
import { PageHeading } from '../components/page-heading.tsx';
import { Shown } from '../components/states/shown.tsx';
import { PageLink } from '../url/page-link.tsx';
import { useParam } from '../url/use-param.ts';
import { History } from './history.tsx';
import { oneNetwork, timelineOf } from './networks.api.ts';

/** What has happened to a network. */
export const NetworkTimelinePage = () => {
  const { t } = useTranslation('networks');
  const place = `/networks/${useParam('networkId')}` as const;
  const shown = useView(oneNetwork(useParam('networkId')));
  return (
    <Shown of={shown}>
      {({ name }) => (
        <>
          <PageHeading title={t('historyOf', { name })}>
            <PageLink to={place} className="ds-link no-print">
              {t('backToNetwork')}
            </PageLink>
          </PageHeading>
          <History of={timelineOf(place)} to={`${place}/timeline`} />
        </>
      )}
    </Shown>
  );
};
