import type { CohortAnswer } from '@samanom/contracts/intake';
import './cohorts.css';
import { useTranslation } from 'react-i18next';
import { useMay } from '../api/may.ts';
import { useView } from '../api/view.ts';
import type { Column } from '../components/data-table/column.ts';
import { DataTable } from '../components/data-table/data-table.tsx';
import { PageHeading } from '../components/page-heading.tsx';
import { Empty } from '../components/states/empty.tsx';
import { number } from '../format/numbers.ts';
import { useFormat } from '../format/use-format.ts';
import { pageOf } from '../url/list-state.ts';
import { useList } from '../url/use-list.ts';
import { CohortStatusTag, NatureTag } from './cohort-tags.tsx';
import { casesToDecide, cohorts } from './cohorts.api.ts';
import { ThemeNames } from './theme-names.tsx';

/** Every cohort there is, those of the programme first. */
export const CohortsPage = () => {
  const { t } = useTranslation('cohorts');
  const { moment } = useFormat();
  const list = useList({ filters: [] });
  const shown = useView(cohorts(), { as: ({ rows }) => pageOf(rows, list.state) });
  const decides = useMay()('application:decide');
  const waiting = useView(casesToDecide(), { enabled: decides }).data?.body.rows ?? [];
  const ready = new Map(waiting.map(({ cohortId, parts }) => [cohortId, Number(parts['count'])]));
  const columns: readonly Column<CohortAnswer>[] = [
    { id: 'name', header: t('name'), cell: ({ name }) => name },
    { id: 'nature', header: t('nature'), cell: ({ nature }) => <NatureTag nature={nature} /> },
    {
      id: 'status',
      header: t('status'),
      cell: (one) => <CohortStatusTag {...one} />,
    },
    {
      id: 'deadline',
      header: t('deadline'),
      cell: ({ deadline }) => (deadline ? moment(deadline) : t('noDeadline')),
    },
    ...(decides
      ? [
          {
            id: 'ready',
            header: t('states.ready'),
            numeric: true,
            cell: ({ cohortId }: CohortAnswer) => number(ready.get(cohortId) ?? 0),
          },
        ]
      : []),
    { id: 'themes', header: t('themes'), cell: ({ themes }) => <ThemeNames themes={themes} /> },
  ];
  return (
    <>
      <PageHeading title={t('title')} />
      <DataTable
        list={list}
        shown={shown}
        columns={columns}
        idOf={({ cohortId }) => cohortId}
        linkOf={({ cohortId }) => `/cohorts/${cohortId}`}
        nameOf={({ name }) => name}
        heading={({ total }) => t('heading', { count: total, formatted: number(total) })}
        empty={
          <Empty title={t('emptyTitle')}>
            <p>{t('empty')}</p>
          </Empty>
        }
      />
    </>
  );
};
