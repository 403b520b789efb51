import type { AttendanceSheet, GatheringLine } from '@samanom/contracts/networks';
import { Heading } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { useView } from '../api/view.ts';
import { attendanceSheet } from '../attendance/attendance.api.ts';
import '../components/data-table/data-table.css';
import { Shown } from '../components/states/shown.tsx';
import { useFormat } from '../format/use-format.ts';
import { daysInWords } from '../gatherings/days.ts';
import { comingOf, parties } from './coming.ts';
import { PageLink } from '../url/page-link.tsx';

const Coming = ({ sheet }: { readonly sheet: AttendanceSheet }) => {
  const { t } = useTranslation('networks');
  const { t: words } = useTranslation('components');
  const rows = comingOf(sheet);
  if (rows.length === 0) return <p className="subtle">{t('nobodyExpected')}</p>;
  return (
    <div
      className="table-scroll"
      role="region"
      aria-label={`${t('coming')}, ${sheet.network ?? ''}`}
      tabIndex={0}
    >
      <table className="ds-table data-table" data-size="sm" data-color="neutral">
        <caption className="ds-sr-only">{t('coming')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('member')}</th>
            {parties.map((party) => (
              <th key={party} scope="col">
                {words(`party.${party}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, name, answers }) => (
            <tr key={key}>
              <th scope="row">{name}</th>
              {parties.map((party) => (
                <td key={party}>{t(`answers.${answers[party]}`)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};

/** Who of the network comes to its next gathering, by party. */
export const NextGathering = ({ gathering }: { readonly gathering: GatheringLine }) => {
  const { t } = useTranslation('networks');
  const { language } = useFormat();
  const sheet = useView(attendanceSheet(gathering.gatheringId));
  return (
    <>
      <Heading level={3} data-size="2xs">
        {t('nextGathering')}{' '}
        <PageLink to={`/gatherings/${gathering.gatheringId}`}>
          {daysInWords(gathering.days, language)}
        </PageLink>
      </Heading>
      {gathering.status === 'planned' ? (
        <p className="subtle">{t('notAnnouncedYet')}</p>
      ) : (
        <Shown of={sheet} lines={3}>
          {(body) => <Coming sheet={body} />}
        </Shown>
      )}
    </>
  );
};
