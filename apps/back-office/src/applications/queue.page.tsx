import { Heading } from '@digdir/designsystemet-react';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useView } from '../api/view.ts';
import { Chips } from '../components/data-table/chips.tsx';
import { SearchFilter } from '../components/data-table/search-filter.tsx';
import { PageHeading } from '../components/page-heading.tsx';
import { Empty } from '../components/states/empty.tsx';
import { Shown } from '../components/states/shown.tsx';
import { useShortcuts } from '../keyboard/use-shortcuts.ts';
import { useLastVisit } from '../url/last-visit.ts';
import { PageLink } from '../url/page-link.tsx';
import { useUrl } from '../url/url.ts';
import { useList } from '../url/use-list.ts';
import { filterKeys, useApplicationFilters } from './application-filters.ts';
import { applications } from './applications.api.ts';
import { QueuedCase } from './queued-case.tsx';
import { QueueList } from './queue-list.tsx';
import './queue.css';

const SORT = '-submittedAt';
const AT_ONCE = 50;
const MOST = 200;

/** The pile, one case after the other: which, what it says, and what can be done. */
export const QueuePage = () => {
  const { t } = useTranslation('applications');
  const [words, change] = useUrl();
  const navigate = useNavigate();
  const list = useList({ filters: filterKeys, sort: SORT });
  const [limit, setLimit] = useState(AT_ONCE);
  const shown = useView(applications({ ...list.query, offset: 0, limit }), { keep: true });
  const filters = useApplicationFilters(shown.data?.body);
  const lastVisit = useLastVisit('queue');
  const rows = shown.data?.body.rows ?? [];
  const at = rows.findIndex(({ applicationId }) => applicationId === words['case']);
  const current = rows[at] ?? rows[0];
  const turn = (by: number) => {
    const next = rows[Math.max(at, 0) + by];
    if (next) change({ case: next.applicationId }, { replace: true });
  };
  const open = () => current && void navigate({ to: `/applications/${current.applicationId}` });
  useShortcuts({ j: () => turn(1), k: () => turn(-1), o: open });
  const search = filters.find(({ kind }) => kind === 'search');
  return (
    <>
      <PageHeading title={t('queue.title')}>
        <PageLink
          to="/applications"
          search={{ ...words, case: undefined }}
          className="ds-link no-print"
        >
          {t('asList')}
        </PageLink>
      </PageHeading>
      <p className="subtle no-print">{t('queue.keys')}</p>
      <Shown of={shown} lines={12}>
        {({ total }) => (
          <div className="queue">
            <section aria-labelledby="queue-list">
              <Heading level={2} data-size="2xs" id="queue-list" className="ds-sr-only">
                {t('queue.list')}
              </Heading>
              {search && (
                <SearchFilter
                  label={search.label}
                  value={words['search'] ?? ''}
                  choose={(value) => list.filter('search', value)}
                />
              )}
              <Chips filters={filters} list={list} />
              <QueueList
                rows={rows}
                currentId={current?.applicationId}
                lastVisit={lastVisit}
                choose={(id) => change({ case: id }, { replace: true })}
                {...(limit < Math.min(total, MOST) && { more: () => setLimit(limit + AT_ONCE) })}
              />
            </section>
            {current ? (
              <QueuedCase
                key={current.applicationId}
                applicationId={current.applicationId}
                position={t('queue.position', { n: Math.max(at, 0) + 1, total })}
                turn={turn}
              />
            ) : (
              <Empty title={t('queue.nothing')}>
                <PageLink to="/applications">{t('asList')}</PageLink>
              </Empty>
            )}
          </div>
        )}
      </Shown>
    </>
  );
};
