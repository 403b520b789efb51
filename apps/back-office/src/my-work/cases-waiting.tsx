import type { WorkItem, WorkKind } from '@samanom/contracts/intake';
import { useTranslation } from 'react-i18next';
import { useView } from '../api/view.ts';
import type { Column, Filter } from '../components/data-table/column.ts';
import { DataTable } from '../components/data-table/data-table.tsx';
import { Deadline } from '../components/deadline.tsx';
import { NewMark } from '../components/new-mark.tsx';
import { useFormat } from '../format/use-format.ts';
import { hasScreen } from '../has-screen.ts';
import { useList } from '../url/use-list.ts';
import { useLastVisit } from '../url/last-visit.ts';
import { EmptyWork } from './empty-work.tsx';
import { work } from './my-work.api.ts';
import { placeOf } from './place-of.ts';

const filters = ['kind'];

/** What waits for this person of cases and cohorts, in every role held, the most urgent first. */
export const CasesWaiting = () => {
  const { t } = useTranslation('my-work');
  const { date, language } = useFormat();
  const list = useList({ filters });
  const lastVisit = useLastVisit('my-work');
  const shown = useView(work(list.query), { keep: true });
  const counts = shown.data?.body.counts ?? {};
  const all = Object.values(counts).reduce((sum, one) => sum + one, 0);
  const kinds = Object.entries(counts) as [WorkKind, number][];
  const columns: Column<WorkItem>[] = [
    { id: 'task', header: t('task'), cell: ({ sentence }) => sentence[language] },
    { id: 'deadline', header: t('deadline'), cell: ({ deadline }) => <Deadline at={deadline} /> },
    {
      id: 'since',
      header: t('since'),
      cell: ({ since }) => (
        <>
          {date(since)} <NewMark at={since} lastVisit={lastVisit} />
        </>
      ),
    },
  ];
  const asked: Filter[] = [
    {
      key: 'kind',
      label: t('kind'),
      kind: 'select',
      options: kinds.map(([kind, count]) => [kind, t(`kinds.${kind}`), count]),
    },
  ];
  return (
    <DataTable
      list={list}
      shown={shown}
      columns={columns}
      filters={asked}
      idOf={({ kind, subject }) => `${kind} ${subject}`}
      linkOf={(item) => placeOf(item, hasScreen)}
      nameOf={({ sentence }) => sentence[language]}
      heading={({ total }) =>
        total === all ? t('count', { count: total }) : t('countOf', { count: total, total: all })
      }
      empty={<EmptyWork />}
    />
  );
};
