import type { GatheringAnswer } from '@samanom/contracts/networks';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../format/use-format.ts';
import { clockInWords, hoursInWords } from './days.ts';
import '../components/data-table/data-table.css';

/** What is on at what time, day by day. */
export const ProgrammeTable = ({ of }: { readonly of: GatheringAnswer }) => {
  const { t } = useTranslation('gatherings');
  const { language } = useFormat();
  const items = of.programme?.items ?? [];
  if (items.length === 0) return <p className="subtle">{t('noItems')}</p>;
  return of.days.map((day, n) => {
    const ofDay = items.filter((item) => item.day === n + 1);
    return ofDay.length === 0 ? null : (
      <div
        className="table-scroll"
        key={day.date}
        role="region"
        aria-label={hoursInWords(day, language)}
        tabIndex={0}
      >
        <table className="ds-table data-table" data-size="sm" data-color="neutral">
          <caption>{hoursInWords(day, language)}</caption>
          <thead>
            <tr>
              <th scope="col">{t('time')}</th>
              <th scope="col">{t('itemTitle')}</th>
              <th scope="col">{t('speaker')}</th>
            </tr>
          </thead>
          <tbody>
            {ofDay.map(({ from, to, title, speaker }) => (
              <tr key={`${from} ${title}`}>
                <td className="nowrap">
                  {clockInWords(from, language)}–{clockInWords(to, language)}
                </td>
                <th scope="row">{title}</th>
                <td>{speaker}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    );
  });
};
