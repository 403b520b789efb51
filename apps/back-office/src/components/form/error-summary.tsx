import { ErrorSummary as Summary } from '@digdir/designsystemet-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { PageLink } from '../../url/page-link.tsx';
import type { Words } from '../../url/search.ts';

/** A field, and what is wrong with it, by the field's id in the page. */
export interface FieldFault {
  readonly field: string;
  readonly message: string;
  /** The page of the field, where that is another. */
  readonly to?: string;
  readonly search?: Words;
}

interface ErrorSummaryProps {
  readonly faults: readonly FieldFault[];
  /** Another each time that somebody tries: the focus comes back then, and never while somebody mends a field. */
  readonly tried?: unknown;
}

/** Comes first where something is wrong, takes the focus, and leads to each field. */
export const ErrorSummary = ({ faults, tried = faults }: ErrorSummaryProps) => {
  const { t } = useTranslation('components');
  const any = faults.length > 0;
  const summary = useRef<HTMLElement>(null);
  useEffect(() => {
    if (any) summary.current?.focus();
  }, [any, tried]);
  if (faults.length === 0) return null;
  return (
    <Summary
      ref={(element) => {
        summary.current = element;
      }}
      tabIndex={-1}
    >
      <Summary.Heading>{t('errors.heading')}</Summary.Heading>
      <Summary.List>
        {faults.map(({ field, message, to, search }) => (
          <Summary.Item key={`${field} ${message}`}>
            {to ? (
              <PageLink to={to} search={search}>
                {message}
              </PageLink>
            ) : (
              <Summary.Link href={`#${field}`}>{message}</Summary.Link>
            )}
          </Summary.Item>
        ))}
      </Summary.List>
    </Summary>
  );
};
