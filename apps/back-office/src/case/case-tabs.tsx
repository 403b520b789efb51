import type { ApplicationAnswer } from '@samanom/contracts/intake';
import { useRouterState } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMay } from '../api/may.ts';
import { PageLink } from '../url/page-link.tsx';
import type { Standing } from './standing.ts';

interface CaseTabsProps {
  readonly one: ApplicationAnswer;
  readonly me: Standing;
}

/** The pages of a case that this person may open. */
export const CaseTabs = ({ one, me }: CaseTabsProps) => {
  const { t } = useTranslation('case');
  const may = useMay();
  const path = useRouterState({ select: ({ location }) => location.pathname });
  const base = `/applications/${one.applicationId}`;
  const writes = me.municipalityId !== null && may('application:write');
  const tabs = [
    { to: base, label: t('tabs.case'), shown: true },
    {
      to: `${base}/draft`,
      label: t('tabs.draft'),
      shown: writes && ['drafted', 'presented', 'returned'].includes(one.status),
    },
    {
      to: `${base}/assessment`,
      label: t('tabs.assessment'),
      shown: may('assessment:read') && one.sent.length > 0,
    },
    { to: `${base}/outcome`, label: t('tabs.outcome'), shown: one.sent.length > 0 },
    { to: `${base}/timeline`, label: t('tabs.timeline'), shown: true },
    { to: `${base}/difference`, label: t('tabs.difference'), shown: true },
    { to: `${base}/access`, label: t('tabs.access'), shown: may('receipt:read') },
  ];
  return (
    <nav aria-label={t('tabs.label')} className="case-tabs no-print">
      <ul>
        {tabs
          .filter(({ shown }) => shown)
          .map(({ to, label }) => (
            <li key={to}>
              <PageLink to={to} className="tab" aria-current={path === to ? 'page' : undefined}>
                {label}
              </PageLink>
            </li>
          ))}
      </ul>
    </nav>
  );
};
