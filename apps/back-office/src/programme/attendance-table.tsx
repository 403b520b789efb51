import type { AttendanceCount } from '@samanom/contracts/networks';
import { useTranslation } from 'react-i18next';
import { number } from '../format/numbers.ts';

const columns = [
  'gatherings',
  'expected',
  'present',
  'missed',
  'explained',
  'madeUp',
  'notNoted',
] as const;

interface AttendanceTableProps {
  readonly title: string;
  readonly rows: readonly AttendanceCount[];
  readonly labelOf: (row: AttendanceCount) => string;
}

/** Every figure behind the bars, and those that the bars don't show. */
export const AttendanceTable = ({ title, rows, labelOf }: AttendanceTableProps) => {
  const { t } = useTranslation('programme');
  return (
    <div className="table-scroll" role="region" aria-label={title} tabIndex={0}>
      <table className="data-table" data-dense="true">
        <caption className="ds-sr-only">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{t('attendance.gathering')}</th>
            {columns.map((column) => (
              <th scope="col" key={column} data-numeric className="wrapped">
                {t(`attendance.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={`${row.number} ${row.party}`}>
              <th scope="row">{labelOf(row)}</th>
              {columns.map((column) => (
                <td key={column} data-numeric>
                  {number(row[column])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
