import type { CohortDifferenceAnswer } from '@samanom/contracts/intake';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApplicationStatusTag } from '../applications/application-status.tsx';
import { useView } from '../api/view.ts';
import type { Column } from '../components/data-table/column.ts';
import { DataTable } from '../components/data-table/data-table.tsx';
import { DateField } from '../components/form/date-field.tsx';
import { PageHeading } from '../components/page-heading.tsx';
import { number } from '../format/numbers.ts';
import { useUrl } from '../url/url.ts';
import { useList } from '../url/use-list.ts';
import { useParam } from '../url/use-param.ts';
import { BackToCohort } from './back-to-cohort.tsx';
import './cohorts.css';
import { cohortDifference } from './cohorts.api.ts';
import { DifferenceFacts } from './difference-facts.tsx';
import { periodOf } from './period-of.ts';

type Changed = CohortDifferenceAnswer['applications']['rows'][number];

/** What came, and what went from which status to which, between two days. */
export const DifferencePage = () => {
  const { t } = useTranslation('cohorts');
  const cohortId = useParam('cohortId');
  const [words, change] = useUrl();
  const [now] = useState(() => new Date().toISOString());
  const { from, to, fault, instants } = periodOf(words, now);
  const list = useList({ filters: [] });
  const { limit, offset } = list.query;
  const asked = cohortDifference(cohortId, { ...instants, limit, offset });
  const shown = useView(asked, { enabled: !fault, as: ({ applications }) => applications });
  const whole = useView(asked, { enabled: !fault }).data?.body;
  const statusOf = (status: Changed['before']) =>
    status === null ? t('difference.came') : <ApplicationStatusTag status={status} />;
  const columns: readonly Column<Changed>[] = [
    { id: 'municipality', header: t('municipality'), cell: (one) => one.leadName ?? t('unnamed') },
    { id: 'before', header: t('difference.before'), cell: ({ before }) => statusOf(before) },
    { id: 'after', header: t('difference.after'), cell: ({ after }) => statusOf(after) },
  ];
  return (
    <>
      <PageHeading title={t('difference.title')} />
      <BackToCohort cohortId={cohortId} />
      <div className="page-links no-print">
        <DateField
          label={t('difference.from')}
          value={from}
          onChange={(day) => change({ from: day, page: undefined }, { replace: true })}
        />
        <DateField
          label={t('difference.to')}
          value={to}
          error={fault && t(`difference.${fault}`)}
          onChange={(day) => change({ to: day, page: undefined }, { replace: true })}
        />
      </div>
      {whole && !fault && <DifferenceFacts difference={whole} />}
      {!fault && (
        <DataTable
          list={list}
          shown={shown}
          columns={columns}
          idOf={({ applicationId }) => applicationId}
          linkOf={({ applicationId }) => `/applications/${applicationId}`}
          nameOf={({ leadName }) => leadName ?? t('unnamed')}
          heading={({ total }) =>
            t('difference.applications', { count: total, formatted: number(total) })
          }
          empty={<p>{t('difference.same')}</p>}
        />
      )}
    </>
  );
};
