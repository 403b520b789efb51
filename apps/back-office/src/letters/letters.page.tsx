import type { LetterAnswer } from '@samanom/contracts/intake';
import { useTranslation } from 'react-i18next';
import { useView } from '../api/view.ts';
import type { Column, Filter } from '../components/data-table/column.ts';
import { DataTable } from '../components/data-table/data-table.tsx';
import { PageHeading } from '../components/page-heading.tsx';
import { Empty } from '../components/states/empty.tsx';
import { number } from '../format/numbers.ts';
import { useFormat } from '../format/use-format.ts';
import { useList } from '../url/use-list.ts';
import { LetterStatusTag, letterKinds, letterStatuses } from './letter-tags.tsx';
import { letters } from './letters.api.ts';
import { PdfLink } from './pdf-link.tsx';

const keys = ['search', 'status', 'kind', 'batch'];

const useColumns = (): readonly Column<LetterAnswer>[] => {
  const { t } = useTranslation('letters');
  const { date } = useFormat();
  return [
    { id: 'journalNumber', header: t('journalNumber'), cell: (one) => one.journalNumber },
    { id: 'municipality', header: t('municipality'), cell: (one) => one.municipality ?? '' },
    { id: 'kind', header: t('kind'), cell: ({ kind }) => t(`kinds.${kind}`) },
    { id: 'status', header: t('status'), cell: (one) => <LetterStatusTag status={one.status} /> },
    { id: 'issuedAt', header: t('issuedAt'), cell: ({ issuedAt }) => date(issuedAt) },
    { id: 'language', header: t('language'), cell: ({ language }) => t(`languages.${language}`) },
    { id: 'pdf', header: t('letter'), cell: (one) => <PdfLink {...one} /> },
    { id: 'sentAt', header: t('sentAt'), hidden: true, cell: ({ sentAt }) => date(sentAt) },
    {
      id: 'deliveredAt',
      header: t('deliveredAt'),
      hidden: true,
      cell: ({ deliveredAt }) => date(deliveredAt),
    },
    { id: 'channel', header: t('channel'), hidden: true, cell: ({ channel }) => channel },
    {
      id: 'attempts',
      header: t('attempts'),
      hidden: true,
      numeric: true,
      cell: (one) => one.attempts,
    },
  ];
};

/** Every letter that one may read, and where it is. */
export const LettersPage = () => {
  const { t } = useTranslation('letters');
  const list = useList({ filters: keys });
  const { sort: _, ...query } = list.query;
  const asked = letters(query);
  const shown = useView(asked, { keep: true });
  const { batch } = list.state.filters;
  const filters: readonly Filter[] = [
    { key: 'search', label: t('search'), kind: 'search' },
    {
      key: 'status',
      label: t('status'),
      kind: 'select',
      options: letterStatuses.map((status) => [status, t(`statuses.${status}`)]),
    },
    {
      key: 'kind',
      label: t('kind'),
      kind: 'select',
      options: letterKinds.map((kind) => [kind, t(`kinds.${kind}`)]),
    },
    ...(batch
      ? [
          {
            key: 'batch',
            label: t('ofAct'),
            kind: 'select',
            options: [[batch, t('oneAct')]],
          } as const,
        ]
      : []),
  ];
  return (
    <>
      <PageHeading title={t('title')} />
      <DataTable
        list={list}
        shown={shown}
        columns={useColumns()}
        filters={filters}
        idOf={({ letterId }) => letterId}
        linkOf={({ letterId }) => `/letters/${letterId}`}
        nameOf={({ journalNumber }) => journalNumber}
        download={asked}
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
