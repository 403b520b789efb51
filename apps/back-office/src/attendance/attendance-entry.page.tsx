import { useTranslation } from 'react-i18next';
import { PageHeading } from '../components/page-heading.tsx';
import { Failure } from '../components/states/failure.tsx';
import { Waiting } from '../components/states/waiting.tsx';
import { PageLink } from '../url/page-link.tsx';
import { useParam } from '../url/use-param.ts';
import './attendance.css';
import { AttendanceEntry } from './attendance-entry.tsx';
import { useKeptHere } from './use-kept-here.ts';
import { useSheet } from './use-sheet.ts';

/** Who is there, noted at the door, with a line or without. */
export const AttendanceEntryPage = () => {
  const { t } = useTranslation('attendance');
  const gatheringId = useParam('gatheringId');
  const { sheet, keptAt, error, retry, isAway } = useSheet(gatheringId);
  const kept = useKeptHere(sheet !== undefined && keptAt === undefined);
  if (!sheet) {
    if (error) return <Failure error={error} retry={retry} />;
    return isAway ? (
      <>
        <PageHeading title={t('title')} />
        <p>{t('neverOpened')}</p>
      </>
    ) : (
      <Waiting lines={8} />
    );
  }
  const names = { number: sheet.number, network: sheet.network ?? '' };
  return (
    <>
      <PageHeading title={t('titleOf', names)}>
        <PageLink to={`/gatherings/${gatheringId}`} className="ds-link no-print">
          {t('toGathering')}
        </PageLink>
      </PageHeading>
      <AttendanceEntry sheet={sheet} keptAt={keptAt} kept={kept} />
    </>
  );
};
