import { useTranslation } from 'react-i18next';
import { useMay } from '../api/may.ts';
import { PageHeading } from '../components/page-heading.tsx';
import { CasesWaiting } from './cases-waiting.tsx';
import { NetworksWaiting } from './networks-waiting.tsx';

/** What waits for this person, wherever it comes from. */
export const MyWorkPage = () => {
  const { t } = useTranslation('my-work');
  const may = useMay();
  return (
    <>
      <PageHeading title={t('title')} />
      {may('work:read') && <CasesWaiting />}
      {may('network-work:read') && <NetworksWaiting />}
    </>
  );
};
