import type { ToldEntry } from '@samanom/contracts/timeline';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../format/use-format.ts';
import { TimelineItem } from './timeline-item.tsx';

/** How a timeline is told on its page, besides what every timeline tells. */
export interface Telling<Entry extends ToldEntry> {
  /** Of the headings of days: 2 where nothing stands between the page’s heading and them. */
  readonly dayLevel?: 2 | 3;
  /** A way to see two texts side by side, where the service names one. */
  readonly differenceOf?: (link: string) => ReactNode;
  readonly moreOf?: (entry: Entry) => ReactNode;
}

interface TimelineProps<Entry extends ToldEntry> extends Telling<Entry> {
  readonly entries: readonly Entry[];
}

const byDay = <Entry extends ToldEntry>(entries: readonly Entry[]) => [
  ...Map.groupBy(entries, ({ day }) => day),
];

/** Newest first, day by day: a sentence, then what changed, then the proof. */
export const Timeline = <Entry extends ToldEntry>({
  entries,
  dayLevel = 3,
  differenceOf,
  moreOf,
}: TimelineProps<Entry>) => {
  const { t } = useTranslation('components');
  const { date } = useFormat();
  const Day = `h${dayLevel}` as const;
  if (entries.length === 0) return <p>{t('timeline.nothing')}</p>;
  return (
    <div className="timeline">
      {byDay(entries).map(([day, ofDay]) => (
        <section key={day} aria-label={date(day)}>
          <Day>{date(day)}</Day>
          <ol>
            {ofDay.map((entry) => (
              <TimelineItem key={entry.eventId} entry={entry} differenceOf={differenceOf}>
                {moreOf?.(entry)}
              </TimelineItem>
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
};
