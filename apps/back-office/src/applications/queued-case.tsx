import { Button, Heading } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../api/session.ts';
import { useView } from '../api/view.ts';
import { caseOf } from '../case/case.api.ts';
import { CaseActs } from '../case/case-acts.tsx';
import { CaseFacts } from '../case/case-facts.tsx';
import { CaseParties } from '../case/case-parties.tsx';
import { CaseText } from '../case/case-text.tsx';
import '../case/case.css';
import { standingOf } from '../case/standing.ts';
import { Shown } from '../components/states/shown.tsx';
import { PageLink } from '../url/page-link.tsx';
import { ApplicationStatusTag } from './application-status.tsx';

interface QueuedCaseProps {
  readonly applicationId: string;
  /** Where in the queue it stands. */
  readonly position: string;
  readonly turn: (by: number) => void;
}

/** The case that the queue has come to, and beside it what can be done. */
export const QueuedCase = ({ applicationId, position, turn }: QueuedCaseProps) => {
  const { t } = useTranslation('applications');
  const session = useSession();
  const shown = useView(caseOf(applicationId));
  return (
    <Shown of={shown} lines={12}>
      {(one, { etag }) => {
        const me = standingOf(one, session);
        return (
          <>
            <section aria-labelledby="queued-case" className="queued-case">
              <div className="page-heading">
                <Heading level={2} data-size="sm" id="queued-case" aria-live="polite">
                  {one.leadName ?? one.lead}
                </Heading>
                <ApplicationStatusTag status={one.status} />
              </div>
              <CaseFacts one={one} />
              <CaseParties one={one} />
              <CaseText one={one} me={me} />
            </section>
            <section aria-label={t('queue.panel')} className="queue-panel no-print">
              <p>{position}</p>
              <p className="acts">
                <Button variant="secondary" data-size="sm" onClick={() => turn(-1)}>
                  {t('queue.previous')}
                </Button>
                <Button variant="secondary" data-size="sm" onClick={() => turn(1)}>
                  {t('queue.next')}
                </Button>
              </p>
              <p>
                <PageLink to={`/applications/${applicationId}`}>{t('queue.openCase')}</PageLink>
              </p>
              <CaseActs seen={{ one, me, etag }} />
            </section>
          </>
        );
      }}
    </Shown>
  );
};
