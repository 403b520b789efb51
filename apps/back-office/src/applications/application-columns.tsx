import type { ApplicationSummary } from '@samanom/contracts/intake';
import { useTranslation } from 'react-i18next';
import type { Column } from '../components/data-table/column.ts';
import { NewMark } from '../components/new-mark.tsx';
import { useFormat } from '../format/use-format.ts';
import { ApplicationStatusTag } from './application-status.tsx';

/** What the list of applications can show of each. */
export const useApplicationColumns = (
  lastVisit: string | undefined,
): readonly Column<ApplicationSummary>[] => {
  const { t } = useTranslation('applications');
  const { date, moment } = useFormat();
  return [
    {
      id: 'municipality',
      header: t('municipality'),
      sort: 'leadName',
      cell: ({ leadName, lead }) => leadName ?? lead,
    },
    {
      id: 'status',
      header: t('status'),
      cell: ({ status, submittedAt }) => (
        <>
          <ApplicationStatusTag status={status} />{' '}
          <NewMark at={submittedAt} lastVisit={lastVisit} />
        </>
      ),
    },
    { id: 'cohort', header: t('cohort'), cell: ({ cohort }) => cohort },
    {
      id: 'parties',
      header: t('parties'),
      cell: ({ given, needed }) => (
        <span className="nowrap">{t('partiesText', { given, needed })}</span>
      ),
    },
    {
      id: 'themes',
      header: t('themes'),
      cell: ({ themes }) => themes.map((theme) => t(`theme.${theme}`)).join(', '),
    },
    {
      id: 'submittedAt',
      header: t('submittedAt'),
      sort: 'submittedAt',
      cell: ({ submittedAt }) => <span className="nowrap">{date(submittedAt)}</span>,
    },
    {
      id: 'draftedAt',
      header: t('draftedAt'),
      sort: 'draftedAt',
      hidden: true,
      cell: ({ draftedAt }) => <span className="nowrap">{date(draftedAt)}</span>,
    },
    {
      id: 'deadline',
      header: t('deadline'),
      hidden: true,
      cell: ({ deadline }) => moment(deadline),
    },
    { id: 'pages', header: t('pages'), hidden: true, numeric: true, cell: ({ pages }) => pages },
    {
      id: 'together',
      header: t('together'),
      hidden: true,
      cell: ({ municipalities }) =>
        municipalities.length > 1 && t('togetherText', { count: municipalities.length - 1 }),
    },
  ];
};
