import type { WithoutThemeDayPage } from '@samanom/contracts/networks';
import { useTranslation } from 'react-i18next';
import { useView } from '../api/view.ts';
import { cohorts } from '../applications/applications.api.ts';
import type { Column, Filter } from '../components/data-table/column.ts';
import { DataTable } from '../components/data-table/data-table.tsx';
import { PageHeading } from '../components/page-heading.tsx';
import { Empty } from '../components/states/empty.tsx';
import { number } from '../format/numbers.ts';
import { useFormat } from '../format/use-format.ts';
import { PageLink } from '../url/page-link.tsx';
import { useList } from '../url/use-list.ts';
import { withoutThemeDay } from './theme-days.api.ts';

type Row = WithoutThemeDayPage['rows'][number];

const filterKeys = ['cohortId'];

/** Participations that have held no theme day yet: one at least is expected. Booklet. */
export const MissingThemeDaysPage = () => {
  const { t } = useTranslation('theme-days');
  const { date } = useFormat();
  const list = useList({ filters: filterKeys });
  const asked = withoutThemeDay(list.query);
  const shown = useView(asked, { keep: true });
  const known = useView(cohorts()).data?.body.rows ?? [];
  const columns: Column<Row>[] = [
    { id: 'participant', header: t('participant'), cell: ({ participant }) => participant },
    { id: 'cohort', header: t('cohort'), cell: ({ cohort }) => cohort },
    {
      id: 'planned',
      header: t('nextPlanned'),
      cell: ({ planned }) => (planned ? date(planned) : t('nonePlanned')),
    },
  ];
  const filters: Filter[] = [
    {
      key: 'cohortId',
      label: t('cohort'),
      kind: 'select',
      options: known.map(({ cohortId, name }) => [cohortId, name]),
    },
  ];
  return (
    <>
      <PageHeading title={t('missingTitle')}>
        <PageLink to="/theme-days" className="ds-link no-print">
          {t('toThemeDays')}
        </PageLink>
      </PageHeading>
      <p>{t('missingText')}</p>
      <DataTable
        list={list}
        shown={shown}
        columns={columns}
        filters={filters}
        idOf={({ participationId }) => participationId}
        nameOf={({ participant, participationId }) => participant ?? participationId}
        heading={({ total }) => t('missingCount', { count: total, formatted: number(total) })}
        download={asked}
        empty={
          <Empty title={t('noneMissingTitle')}>
            <p>{t('noneMissing')}</p>
          </Empty>
        }
      />
    </>
  );
};
