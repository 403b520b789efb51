import type { Attendance, GatheringInLedger } from '@samanom/contracts/networks';
import { useTranslation } from 'react-i18next';

export const attendances: readonly Attendance[] = [
  'present',
  'absent',
  'missed',
  'made-up',
  'not-noted',
  'ahead',
  'not-expected',
];

/** How the three parties attended one gathering: a colour and words for each. */
export const AttendanceCell = ({ of }: { readonly of: GatheringInLedger | undefined }) => {
  const { t } = useTranslation('attendance-ledger');
  const { t: words } = useTranslation('components');
  if (!of || of.gatheringId === null) return <span className="subtle">{t('notPlanned')}</span>;
  if (of.parties.every(({ attendance }) => attendance === 'not-expected'))
    return <span className="subtle">{t('attendance.not-expected')}</span>;
  if (of.parties.every(({ attendance }) => attendance === 'ahead'))
    return <span className="subtle">{t('attendance.ahead')}</span>;
  return (
    <ul className="party-states">
      {of.parties.map(({ party, attendance, explained }) => (
        <li key={party} data-attendance={attendance}>
          {t('partyState', {
            party: words(`party.${party}`),
            state: t(`attendance.${attendance}`),
          })}
          {attendance === 'missed' && t(explained ? 'explained' : 'unexplained')}
        </li>
      ))}
    </ul>
  );
};
