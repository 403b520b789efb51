import type { CohortAnswer } from '@samanom/contracts/intake';
import { Heading } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { SummaryList } from '../components/summary-list.tsx';
import { useFormat } from '../format/use-format.ts';
import { ThemeNames } from './theme-names.tsx';

/** What the cohort goes by, and every deadline that it had. */
export const CohortRules = ({ cohort }: { readonly cohort: CohortAnswer }) => {
  const { t } = useTranslation('cohorts');
  const { moment } = useFormat();
  const { themes, rules, deadlineHistory, reminders, openedAt } = cohort;
  return (
    <section aria-labelledby="rules" className="section">
      <Heading level={2} data-size="xs" id="rules">
        {t('rules')}
      </Heading>
      <SummaryList
        items={[
          { label: t('themes'), value: <ThemeNames themes={themes} /> },
          { label: t('openedAt'), value: moment(openedAt) },
          {
            label: t('form'),
            value: rules ? t('formText', { form: rules.form, version: rules.formVersion }) : '',
          },
          { label: t('pageLimit'), value: rules ? t('pages', { count: rules.pageLimit }) : '' },
          { label: t('reminders'), value: t('remindersText', { days: reminders.join(t('and')) }) },
        ]}
      />
      {deadlineHistory.length > 0 && (
        <>
          <Heading level={3} data-size="2xs">
            {t('moves')}
          </Heading>
          <ul>
            {deadlineHistory.map(({ previous, deadline, movedAt }) => (
              <li key={movedAt}>
                {t('move', {
                  at: moment(movedAt),
                  from: moment(previous),
                  to: moment(deadline),
                })}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
};
