import { useTranslation } from 'react-i18next';
import { number } from '../../format/numbers.ts';
import type { BarChartProps } from './bar-chart.tsx';

/** The figures of the bars, for who would rather read them. */
export const ChartTable = ({ title, series, bars, of }: BarChartProps) => {
  const { t } = useTranslation('components');
  return (
    <details>
      <summary>{t('chart.show')}</summary>
      <table className="data-table">
        <caption className="ds-sr-only">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{of}</th>
            {series.map((name) => (
              <th scope="col" key={name} data-numeric>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {bars.map(({ label, values }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              {values.map((value, n) => (
                <td key={n} data-numeric>
                  {number(value)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
};
