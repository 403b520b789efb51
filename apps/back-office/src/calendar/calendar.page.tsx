import { Button, Heading } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../api/may.ts';
import { useView } from '../api/view.ts';
import { cohorts } from '../applications/applications.api.ts';
import { Chips } from '../components/data-table/chips.tsx';
import type { Filter } from '../components/data-table/column.ts';
import '../components/data-table/data-table.css';
import { Filters } from '../components/data-table/filters.tsx';
import { PageHeading } from '../components/page-heading.tsx';
import { Empty } from '../components/states/empty.tsx';
import { Shown } from '../components/states/shown.tsx';
import { dayOf } from '../format/dates.ts';
import { useFormat } from '../format/use-format.ts';
import '../networks/meetings.css';
import { networks } from '../networks/networks.api.ts';
import { useAsOf } from '../url/as-of.ts';
import { useUrl } from '../url/url.ts';
import { useList } from '../url/use-list.ts';
import { calendar, calendarFile } from './calendar.api.ts';
import './calendar.css';
import { Entry } from './entry.tsx';
import { Feed } from './feed.tsx';
import { MonthGrid } from './month-grid.tsx';
import { byMonth, firstOf, lastOf, monthAfter, monthOf, type Month } from './months.ts';

const filterKeys = ['kind', 'cohortId', 'networkId', 'from'];
const kinds = ['gathering', 'project-leader-gathering', 'theme-day', 'deadline'] as const;

/** All that is on in the programme, as a list by month, or as one month; and as a file for calendars. */
export const CalendarPage = () => {
  const { t } = useTranslation('calendar');
  const { date } = useFormat();
  const may = useMay();
  const [words, change] = useUrl();
  const list = useList({ filters: filterKeys });
  const today = dayOf(useAsOf() ?? new Date().toISOString());
  const { from = today, ...chosen } = list.state.filters;
  const month = words['month'];
  const span = month ? { from: firstOf(month), until: lastOf(month) } : { from };
  const known = useView(cohorts()).data?.body.rows ?? [];
  const all = useView(networks({ limit: 200 })).data?.body.rows ?? [];
  const shown = useView(calendar({ ...chosen, ...span }), { keep: true });
  const nameOf = (one: Month): string => date(firstOf(one)).replace(/^1\.?\s/, '');
  const filters: Filter[] = [
    {
      key: 'kind',
      label: t('kind'),
      kind: 'select',
      options: kinds.map((kind) => [kind, t(`kinds.${kind}`)]),
    },
    {
      key: 'cohortId',
      label: t('cohort'),
      kind: 'select',
      options: known.map(({ cohortId, name }) => [cohortId, name]),
    },
    {
      key: 'networkId',
      label: t('network'),
      kind: 'select',
      options: all.map(({ networkId, name }) => [networkId, name]),
    },
    ...(month ? [] : [{ key: 'from', label: t('from'), kind: 'date' } as const]),
  ];
  return (
    <>
      <PageHeading title={t('title')}>
        <span className="page-links no-print">
          <Button
            variant="secondary"
            data-size="sm"
            onClick={() => change({ month: month ? undefined : monthOf(from) })}
          >
            {t(month ? 'asList' : 'asMonth')}
          </Button>
          <a className="ds-link" href={calendarFile({ ...chosen, ...span })} download>
            {t('file')}
          </a>
        </span>
      </PageHeading>
      {may('calendar:subscribe') && <Feed />}
      <div className="list" data-filters="true">
        <Filters filters={filters} list={list} />
        <section className="list-body" aria-busy={shown.isFetching}>
          <Chips filters={filters} list={list} />
          {month && (
            <div className="list-top">
              <Button variant="tertiary" onClick={() => change({ month: monthAfter(month, -1) })}>
                {t('before')}
              </Button>
              <Heading level={2} data-size="xs" aria-live="polite">
                {nameOf(month)}
              </Heading>
              <Button variant="tertiary" onClick={() => change({ month: monthAfter(month, 1) })}>
                {t('after')}
              </Button>
            </div>
          )}
          <Shown of={shown}>
            {({ rows }) => {
              if (month) return <MonthGrid month={month} entries={rows} name={nameOf(month)} />;
              if (rows.length === 0)
                return (
                  <Empty title={t('emptyTitle')}>
                    <p>{t('empty')}</p>
                  </Empty>
                );
              return byMonth(rows).map(([one, ofMonth]) => (
                <section className="page-section" key={one}>
                  <Heading level={2} data-size="xs">
                    {nameOf(one)}
                  </Heading>
                  <ul className="lines">
                    {ofMonth.map((entry) => (
                      <Entry key={entry.entryId} of={entry} />
                    ))}
                  </ul>
                </section>
              ));
            }}
          </Shown>
        </section>
      </div>
    </>
  );
};
