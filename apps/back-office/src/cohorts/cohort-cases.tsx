import { Heading } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../api/may.ts';
import { useView } from '../api/view.ts';
import { DataTable } from '../components/data-table/data-table.tsx';
import { useSelection } from '../components/data-table/selection.ts';
import { Empty } from '../components/states/empty.tsx';
import { number } from '../format/numbers.ts';
import { pageOf } from '../url/list-state.ts';
import { useList } from '../url/use-list.ts';
import { useCaseColumns } from './case-columns.tsx';
import { useCaseFilters } from './case-filters.ts';
import { caseFilters, casesShown } from './cases-shown.ts';
import { CohortFigures } from './cohort-figures.tsx';
import { decisionPage } from './cohorts.api.ts';
import { DecideChosen } from './decide-chosen.tsx';
import { DecisionUnderWay } from './decision-under-way.tsx';

/** Every case that was sent in: what is recommended, what is missing; those that are chosen go on to be decided. */
export const CohortCases = ({ cohortId }: { readonly cohortId: string }) => {
  const { t } = useTranslation('cohorts');
  const may = useMay();
  const asked = decisionPage(cohortId);
  const list = useList({ filters: caseFilters });
  const whole = useView(asked).data?.body;
  const shown = useView(asked, {
    as: ({ cases }) => pageOf(casesShown(cases, list.state), list.state),
  });
  const selection = useSelection();
  const columns = useCaseColumns();
  const filters = useCaseFilters(whole);
  const matching = casesShown(whole?.cases ?? [], list.state);
  const chosen = matching.filter(({ applicationId }) => selection.has(applicationId));
  const all = whole?.cases.length ?? 0;
  return (
    <section aria-labelledby="cases">
      <Heading level={2} data-size="xs" id="cases" className="ds-sr-only">
        {t('cases')}
      </Heading>
      {whole && <CohortFigures page={whole} />}
      <DecisionUnderWay cohortId={cohortId} />
      <DataTable
        list={list}
        shown={shown}
        columns={columns}
        filters={filters}
        idOf={({ applicationId }) => applicationId}
        linkOf={({ applicationId }) => `/applications/${applicationId}`}
        nameOf={({ leadName }) => leadName ?? t('unnamed')}
        heading={({ total }) =>
          total === all
            ? t('casesHeading', { count: total, formatted: number(total) })
            : t('casesHeadingOf', { count: all, total: number(total), all: number(all) })
        }
        {...(may('application:decide') && {
          selection,
          acts: <DecideChosen cohortId={cohortId} chosen={chosen} />,
        })}
        empty={
          <Empty title={t('noCasesTitle')}>
            <p>{t('noCases')}</p>
          </Empty>
        }
      />
    </section>
  );
};
