import type { ToldEntry } from '@samanom/contracts/timeline';
import type { UseQueryResult } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Seen } from '../../api/view.ts';
import { PageLink } from '../../url/page-link.tsx';
import type { Words } from '../../url/search.ts';
import { useUrl } from '../../url/url.ts';
import { Shown } from '../states/shown.tsx';
import { Timeline, type Telling } from './timeline.tsx';

interface TimelinePagesProps<Entry extends ToldEntry> extends Telling<Entry> {
  readonly of: UseQueryResult<
    Seen<{ readonly entries: readonly Entry[]; readonly next: number | null }>
  >;
  /** The page that it stands on, and by what it is narrowed there. */
  readonly to: string;
  readonly search?: Words;
}

/** A timeline, a page at a time: the address says from where. */
export const TimelinePages = <Entry extends ToldEntry>({
  of,
  to,
  search,
  ...telling
}: TimelinePagesProps<Entry>) => {
  const { t } = useTranslation('components');
  const [{ before }] = useUrl();
  return (
    <Shown of={of} lines={10}>
      {({ entries, next }) => (
        <>
          <Timeline entries={entries} {...telling} />
          <p className="acts no-print">
            {next !== null && (
              <PageLink to={to} search={{ ...search, before: String(next) }}>
                {t('timeline.more')}
              </PageLink>
            )}
            {before && (
              <PageLink to={to} search={search}>
                {t('timeline.newest')}
              </PageLink>
            )}
          </p>
        </>
      )}
    </Shown>
  );
};
