import type { CalendarEntryAnswer } from '@samanom/contracts/networks';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../format/use-format.ts';
import { EntryName } from './entry.tsx';
import { weeksOf, type Month } from './months.ts';

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

interface MonthGridProps {
  readonly month: Month;
  readonly entries: readonly CalendarEntryAnswer[];
  readonly name: string;
}

/** A month as a table of weeks. */
export const MonthGrid = ({ month, entries, name }: MonthGridProps) => {
  const { t } = useTranslation('calendar');
  const { date } = useFormat();
  const on = (day: string) => entries.filter(({ days }) => days.some((one) => one.date === day));
  return (
    <div className="table-scroll" role="region" aria-label={name} tabIndex={0}>
      <table className="month">
        <caption className="ds-sr-only">{name}</caption>
        <thead>
          <tr>
            {weekdays.map((day) => (
              <th scope="col" key={day}>
                {t(`weekdays.${day}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(month).map((week, n) => (
            <tr key={n}>
              {week.map((day, at) => (
                <td key={at} data-empty={day === undefined}>
                  {day && (
                    <>
                      <time dateTime={day} aria-label={date(day)}>
                        {Number(day.slice(8))}
                      </time>
                      <ul>
                        {on(day).map((one) => (
                          <li key={one.entryId} data-kind={one.kind}>
                            <EntryName of={one} />
                          </li>
                        ))}
                      </ul>
                    </>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
