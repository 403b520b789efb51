import { useTranslation } from 'react-i18next';
import { useMay } from '../../api/may.ts';
import { PageHeading } from '../../components/page-heading.tsx';
import { useParam } from '../../url/use-param.ts';
import { CaseFrame } from '../../case/case-frame.tsx';
import { Reads } from './reads.tsx';
import { Receipt } from './receipt.tsx';

/** Who could see what, and what was opened. An auditor reads this without reading the case. */
export const AccessPage = () => {
  const { t } = useTranslation('case-record');
  const may = useMay();
  const applicationId = useParam('applicationId');
  const access = (
    <>
      <Receipt applicationId={applicationId} />
      {may('reads:read') && <Reads applicationId={applicationId} />}
    </>
  );
  if (may('application:read')) return <CaseFrame>{() => access}</CaseFrame>;
  return (
    <>
      <PageHeading title={t('access')} />
      {access}
    </>
  );
};
