import type { ApplicationPage } from '@samanom/contracts/intake';
import { useTranslation } from 'react-i18next';
import { useView } from '../api/view.ts';
import type { Filter } from '../components/data-table/column.ts';
import { cohorts } from './applications.api.ts';
import { statuses } from './application-status.tsx';

export const filterKeys = ['search', 'status', 'cohortId', 'theme'];

const themes = [
  'sick-leave',
  'full-time',
  'competence-recruitment',
  'reputation',
  'innovation',
] as const;

/** What applications can be chosen by; each status tells how many there are with the other filters on. */
export const useApplicationFilters = (page: ApplicationPage | undefined): readonly Filter[] => {
  const { t } = useTranslation('applications');
  const known = useView(cohorts()).data?.body.rows ?? [];
  return [
    { key: 'search', label: t('search'), kind: 'search' },
    {
      key: 'status',
      label: t('status'),
      kind: 'select',
      options: statuses.map((status) => [
        status,
        t(`statuses.${status}`),
        page && (page.counts[status] ?? 0),
      ]),
    },
    {
      key: 'cohortId',
      label: t('cohort'),
      kind: 'select',
      options: known.map(({ cohortId, name }) => [cohortId, name]),
    },
    {
      key: 'theme',
      label: t('themes'),
      kind: 'select',
      options: themes.map((theme) => [theme, t(`theme.${theme}`)]),
    },
  ];
};
