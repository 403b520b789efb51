import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PageLink } from '../url/page-link.tsx';

export interface SummaryItem {
  readonly label: string;
  readonly value: ReactNode;
  /** Where it can be changed. */
  readonly change?: string;
}

/** What is given, each with a way to change it. */
export const SummaryList = ({ items }: { readonly items: readonly SummaryItem[] }) => {
  const { t } = useTranslation('components');
  return (
    <dl className="summary-list">
      {items.map(({ label, value, change }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value === '' || value === null ? <em>{t('summary.notGiven')}</em> : value}</dd>
          {change && (
            <dd className="no-print">
              <PageLink to={change} aria-label={t('summary.changeField', { field: label })}>
                {t('summary.change')}
              </PageLink>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
};
