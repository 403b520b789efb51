import type { ParticipantAnswer } from '@samanom/contracts/intake';
import { useTranslation } from 'react-i18next';
import { useMay } from '../api/may.ts';
import { useView } from '../api/view.ts';
import type { Column, Filter } from '../components/data-table/column.ts';
import { DataTable } from '../components/data-table/data-table.tsx';
import { PageHeading } from '../components/page-heading.tsx';
import { Empty } from '../components/states/empty.tsx';
import { number } from '../format/numbers.ts';
import { PageLink } from '../url/page-link.tsx';
import { useList } from '../url/use-list.ts';
import { counties } from './counties.ts';
import { participants } from './participants.api.ts';

const keys = ['search', 'number', 'on', 'kind', 'county', 'languageUndecided'];
const kinds = ['municipality', 'joint-participant', 'other-body'] as const;

const useColumns = (): readonly Column<ParticipantAnswer>[] => {
  const { t } = useTranslation('participants');
  return [
    { id: 'name', header: t('name'), sort: 'name', cell: ({ name }) => name },
    { id: 'kind', header: t('kind'), cell: ({ kind }) => t(`kinds.${kind}`) },
    { id: 'number', header: t('number'), cell: (one) => one.number },
    { id: 'county', header: t('county'), sort: 'county', cell: ({ county }) => county },
    {
      id: 'language',
      header: t('language'),
      cell: ({ language }) => language && t(`languages.${language}`),
    },
    {
      id: 'members',
      header: t('members'),
      numeric: true,
      hidden: true,
      cell: ({ members }) => (members.length > 0 ? members.length : ''),
    },
    {
      id: 'mergedInto',
      header: t('mergedInto'),
      hidden: true,
      cell: ({ mergedInto }) => mergedInto?.name,
    },
  ];
};

const useFilters = (): readonly Filter[] => {
  const { t } = useTranslation('participants');
  return [
    { key: 'search', label: t('search'), kind: 'search' },
    { key: 'number', label: t('searchNumber'), kind: 'search' },
    { key: 'on', label: t('on'), kind: 'date' },
    {
      key: 'kind',
      label: t('kind'),
      kind: 'select',
      options: kinds.map((kind) => [kind, t(`kinds.${kind}`)]),
    },
    {
      key: 'county',
      label: t('county'),
      kind: 'select',
      options: counties.map(({ name }) => [name, name]),
    },
    { key: 'languageUndecided', label: t('languageUndecided'), kind: 'checkbox' },
  ];
};

const isNumber = (word: string | undefined): boolean => word === undefined || /^\d{4}$/.test(word);

/** Every participant: by name, or by any number that it has had. */
export const ParticipantsPage = () => {
  const { t } = useTranslation('participants');
  const may = useMay();
  const list = useList({ filters: keys, sort: 'name' });
  const { number: wanted } = list.state.filters;
  // Half a number is not asked for: it would be refused.
  const asked = participants({ ...list.query, number: isNumber(wanted) ? wanted : undefined });
  const shown = useView(asked, { keep: true });
  return (
    <>
      <PageHeading title={t('title')}>
        <span className="page-links no-print">
          <PageLink to="/participants/findings">{t('toFindings')}</PageLink>
          {may('participant:register') && (
            <PageLink to="/participants/register">{t('toRegister')}</PageLink>
          )}
        </span>
      </PageHeading>
      <DataTable
        list={list}
        shown={shown}
        columns={useColumns()}
        filters={useFilters()}
        idOf={({ participantId }) => participantId}
        linkOf={({ participantId }) => `/participants/${participantId}`}
        nameOf={({ name }) => name}
        heading={({ total }) => t('heading', { count: total, formatted: number(total) })}
        download={asked}
        empty={
          <Empty title={t('emptyTitle')}>
            <p>{t('empty')}</p>
          </Empty>
        }
      />
    </>
  );
};
