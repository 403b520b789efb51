import { useTranslation } from 'react-i18next';
import { ApplicationStatusTag } from '../applications/application-status.tsx';
import type { Column } from '../components/data-table/column.ts';
import { StatusTag } from '../components/status-tag.tsx';
import { number } from '../format/numbers.ts';
import type { CaseToDecide } from './cohorts.api.ts';
import { OutcomeTag } from './outcome-tag.tsx';

const decimals = (points: number) => number(Math.round(points * 10) / 10);

/** What a decider sees of each case before opening it. */
export const useCaseColumns = (): readonly Column<CaseToDecide>[] => {
  const { t } = useTranslation('cohorts');
  const together = ({ municipalities }: CaseToDecide) =>
    municipalities.length > 1 && ` ${t('together', { count: municipalities.length - 1 })}`;
  return [
    {
      id: 'municipality',
      header: t('municipality'),
      sort: 'name',
      cell: (one) => (
        <>
          {one.leadName ?? t('unnamed')}
          {together(one)}
        </>
      ),
    },
    {
      id: 'status',
      header: t('status'),
      sort: 'status',
      cell: ({ status }) => <ApplicationStatusTag status={status as 'submitted'} />,
    },
    {
      id: 'recommended',
      header: t('recommended'),
      cell: ({ recommended }) =>
        recommended.length === 0 ? (
          <span className="subtle">{t('recommendedNone')}</span>
        ) : (
          <span className="tags">
            {[...new Set(recommended)].map((outcome) => (
              <OutcomeTag key={outcome} outcome={outcome} />
            ))}
          </span>
        ),
    },
    {
      id: 'points',
      header: t('points'),
      sort: 'points',
      numeric: true,
      cell: ({ points }) => (points === null ? '–' : decimals(points)),
    },
    {
      id: 'missing',
      header: t('missing'),
      cell: ({ status, missing }) =>
        status === 'submitted' && (
          <span className="tags">
            {missing.map((code) => (
              <StatusTag key={code} tone="warning">
                {t(`missingCodes.${code as 'no-assessor'}`)}
              </StatusTag>
            ))}
          </span>
        ),
    },
    {
      id: 'version',
      header: t('version'),
      hidden: true,
      numeric: true,
      cell: ({ version, assessmentVersion }) => t('versionText', { version, assessmentVersion }),
    },
  ];
};
