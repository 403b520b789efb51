import type { ApplicationSummary } from '@samanom/contracts/intake';
import { Button } from '@digdir/designsystemet-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { NewMark } from '../components/new-mark.tsx';
import { useFormat } from '../format/use-format.ts';
import { ApplicationStatusTag } from './application-status.tsx';

interface QueueListProps {
  readonly rows: readonly ApplicationSummary[];
  readonly currentId: string | undefined;
  readonly lastVisit: string | undefined;
  readonly choose: (applicationId: string) => void;
  readonly more?: () => void;
}

/** The cases of the queue; the current one stays in sight. */
export const QueueList = ({ rows, currentId, lastVisit, choose, more }: QueueListProps) => {
  const { t } = useTranslation('applications');
  const { date } = useFormat();
  const current = useRef<HTMLButtonElement>(null);
  useEffect(() => current.current?.scrollIntoView({ block: 'nearest' }), [currentId]);
  return (
    <ol className="queue-list">
      {rows.map(({ applicationId, lead, leadName, status, submittedAt, cohort }) => {
        const isCurrent = applicationId === currentId;
        return (
          <li key={applicationId}>
            <button
              type="button"
              ref={isCurrent ? current : undefined}
              aria-current={isCurrent ? 'true' : undefined}
              onClick={() => choose(applicationId)}
            >
              <strong>{leadName ?? lead}</strong>
              <span>
                <ApplicationStatusTag status={status} />{' '}
                <NewMark at={submittedAt} lastVisit={lastVisit} />
              </span>
              <small className="subtle">
                {cohort} {date(submittedAt)}
              </small>
            </button>
          </li>
        );
      })}
      {more && (
        <li>
          <Button variant="secondary" data-size="sm" onClick={more}>
            {t('queue.more')}
          </Button>
        </li>
      )}
    </ol>
  );
};
