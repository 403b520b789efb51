import type { TimelineEntry } from '@samanom/contracts/intake';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../format/use-format.ts';
import { TimelineItem } from './timeline-item.tsx';

interface TimelineProps {
  readonly entries: readonly TimelineEntry[];
  /** A way to see two texts side by side, where the service names one. */
  readonly differenceOf?: (link: string) => ReactNode;
}

const byDay = (entries: readonly TimelineEntry[]) =>
  Object.entries(Object.groupBy(entries, ({ day }) => day));

/** Newest first, day by day: a sentence, then what changed, then the proof. */
export const Timeline = ({ entries, differenceOf }: TimelineProps) => {
  const { t } = useTranslation('components');
  const { date } = useFormat();
  if (entries.length === 0) return <p>{t('timeline.nothing')}</p>;
  return (
    <div className="timeline">
      {byDay(entries).map(([day, ofDay = []]) => (
        <section key={day} aria-label={date(day)}>
          <h3>{date(day)}</h3>
          <ol>
            {ofDay.map((entry) => (
              <TimelineItem key={entry.eventId} entry={entry} differenceOf={differenceOf} />
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
};
