import { useTranslation } from 'react-i18next';
import { PageHeading } from '../components/page-heading.tsx';
import { useParam } from '../url/use-param.ts';
import { History } from './history.tsx';
import { timelineOf } from './networks.api.ts';

/** Which networks a participation has been in, and when it came and went. */
export const MembershipTimelinePage = () => {
  const { t } = useTranslation('networks');
  const place = `/memberships/${useParam('participationId')}` as const;
  return (
    <>
      <PageHeading title={t('membershipHistory')} />
      <History of={timelineOf(place)} to={`${place}/timeline`} />
    </>
  );
};
