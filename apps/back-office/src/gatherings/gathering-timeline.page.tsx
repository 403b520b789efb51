import { useTranslation } from 'react-i18next';
import { useView } from '../api/view.ts';
import { PageHeading } from '../components/page-heading.tsx';
import { Shown } from '../components/states/shown.tsx';
import { History } from '../networks/history.tsx';
import { timelineOf } from '../networks/networks.api.ts';
import { PageLink } from '../url/page-link.tsx';
import { useParam } from '../url/use-param.ts';
import { oneGathering } from './gatherings.api.ts';

/** What has happened to a gathering, and at it. */
export const GatheringTimelinePage = () => {
  const { t } = useTranslation('gatherings');
  const place = `/gatherings/${useParam('gatheringId')}` as const;
  const shown = useView(oneGathering(useParam('gatheringId')));
  return (
    <Shown of={shown}>
      {({ number, network }) => (
        <>
          <PageHeading title={t('historyOf', { number, network: network ?? '' })}>
            <PageLink to={place} className="ds-link no-print">
              {t('backToGathering')}
            </PageLink>
          </PageHeading>
          <History of={timelineOf(place)} to={`${place}/timeline`} />
        </>
      )}
    </Shown>
  );
};
