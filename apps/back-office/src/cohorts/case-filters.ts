import type { DecisionPageAnswer } from '@samanom/contracts/intake';
import { useTranslation } from 'react-i18next';
import type { Filter } from '../components/data-table/column.ts';
import { caseStates, stateOf } from './cases-shown.ts';
import type { CaseToDecide } from './cohorts.api.ts';
import { outcomes } from './outcome-tag.tsx';

const lacks = ['no-assessor', 'no-recommendation', 'recommendations-differ', 'must-have-unmet'];
const statuses = ['submitted', 'admitted', 'waiting-list', 'rejected', 'withdrawn'] as const;

/** What the cases of a cohort can be chosen by, each with how many there are of it. */
export const useCaseFilters = (page: DecisionPageAnswer | undefined): readonly Filter[] => {
  const { t } = useTranslation('cohorts');
  const { t: ofApplications } = useTranslation('applications');
  const many = (is: (one: CaseToDecide) => boolean) => page?.cases.filter(is).length;
  return [
    { key: 'search', label: t('search'), kind: 'search' },
    {
      key: 'state',
      label: t('state'),
      kind: 'select',
      options: caseStates.map((state) => [
        state,
        t(`states.${state}`),
        many((one) => stateOf(one) === state),
      ]),
    },
    {
      key: 'status',
      label: t('status'),
      kind: 'select',
      options: statuses.map((status) => [
        status,
        ofApplications(`statuses.${status}`),
        many((one) => one.status === status),
      ]),
    },
    {
      key: 'recommended',
      label: t('recommended'),
      kind: 'select',
      options: outcomes.map((outcome) => [
        outcome,
        t(`outcomes.${outcome}`),
        many(({ recommended }) => recommended.includes(outcome)),
      ]),
    },
    {
      key: 'missing',
      label: t('missing'),
      kind: 'select',
      options: lacks.map((code) => [
        code,
        t(`missingCodes.${code as 'no-assessor'}`),
        many(({ missing }) => missing.includes(code)),
      ]),
    },
  ];
};
