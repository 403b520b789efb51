import type { ApplicationAnswer } from '@samanom/contracts/intake';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../api/session.ts';
import { useView, type Seen } from '../api/view.ts';
import { ApplicationStatusTag } from '../applications/application-status.tsx';
import { PageHeading } from '../components/page-heading.tsx';
import { Shown } from '../components/states/shown.tsx';
import { useParam } from '../url/use-param.ts';
import { caseOf } from './case.api.ts';
import { CaseFacts } from './case-facts.tsx';
import { CaseTabs } from './case-tabs.tsx';
import './case.css';
import { standingOf, type Standing } from './standing.ts';

/** A case as one sees it. */
export interface SeenCase {
  readonly one: ApplicationAnswer;
  readonly me: Standing;
  /** What a later act must name, to be refused if the case has changed since. */
  readonly etag: string | null;
}

interface CaseFrameProps {
  readonly children: (seen: SeenCase) => ReactNode;
}

/** Every page of a case: whose it is, where it stands, and the way to its other pages. */
export const CaseFrame = ({ children }: CaseFrameProps) => {
  const { t } = useTranslation('case');
  const session = useSession();
  const shown = useView(caseOf(useParam('applicationId')));
  return (
    <>
      {!shown.data && <PageHeading title={t('title')} />}
      <Shown of={shown} lines={12}>
        {(one, { etag }: Seen<ApplicationAnswer>) => {
          const me = standingOf(one, session);
          const others = one.municipalities.length - 1;
          const lead = one.leadName ?? one.lead;
          const title =
            others > 0 ? t('titleOfMany', { lead, count: others }) : t('titleOf', { lead });
          return (
            <>
              <PageHeading title={title}>
                <ApplicationStatusTag status={one.status} />
              </PageHeading>
              <CaseFacts one={one} />
              <CaseTabs one={one} me={me} />
              {children({ one, me, etag })}
            </>
          );
        }}
      </Shown>
    </>
  );
};
