import type { CohortAnswer } from '@samanom/contracts/intake';
import { useTranslation } from 'react-i18next';
import { OrganisationName } from '../components/organisations/organisation-name.tsx';
import { SummaryList } from '../components/summary-list.tsx';
import { useFormat } from '../format/use-format.ts';
import { PageLink } from '../url/page-link.tsx';
import { CohortStanding } from './cohort-standing.tsx';

/** What the cohort is, and what an application to it is asked for and judged by. */
export const CohortFacts = ({ of: cohort }: { readonly of: CohortAnswer }) => {
  const { t } = useTranslation('set-up');
  const { moment } = useFormat();
  const { status, nature, themes, rules, applicants, deadline, call, openedAt } = cohort;
  const link = (base: string, key: string | undefined, version: number | undefined) =>
    key && version ? (
      <PageLink to={`/set-up/${base}/${key}/${version}`}>
        {key}, {t('versionN', { version })}
      </PageLink>
    ) : null;
  return (
    <SummaryList
      items={[
        {
          label: t('status'),
          value: <CohortStanding status={status} deadline={deadline} />,
        },
        { label: t('nature.heading'), value: t(`nature.${nature}`) },
        { label: t('themes'), value: themes.map((theme) => t(`theme.${theme}`)).join(', ') },
        { label: t('deadline.heading'), value: moment(deadline) },
        { label: t('openedAt'), value: moment(openedAt) },
        { label: t('call.published'), value: moment(call?.publishedAt ?? null) },
        { label: t('form'), value: link('forms', rules?.form, rules?.formVersion) },
        { label: t('pageLimit'), value: rules ? t('pages', { count: rules.pageLimit }) : null },
        { label: t('scheme.one'), value: link('schemes', rules?.scheme, rules?.schemeVersion) },
        {
          label: t('criteria.one'),
          value: link('criteria', rules?.criteria, rules?.criteriaVersion),
        },
        {
          label: t('applicants.heading'),
          value: applicants && (
            <>
              {applicants.only
                ? applicants.only.map((one, n) => (
                    <span key={one}>
                      {n > 0 && ', '}
                      <OrganisationName id={one} />
                    </span>
                  ))
                : t('applicants.any')}
              {'. '}
              {t(applicants.jointly ? 'applicants.jointly' : 'applicants.alone')}
            </>
          ),
        },
      ]}
    />
  );
};
