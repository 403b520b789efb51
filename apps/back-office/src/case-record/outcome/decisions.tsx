import type { ApplicationAnswer } from '@samanom/contracts/intake';
import { Heading } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { ApplicationStatusTag } from '../../applications/application-status.tsx';
import { StatusTag } from '../../components/status-tag.tsx';
import { SaidInCase } from '../../document/written-text.tsx';
import { useFormat } from '../../format/use-format.ts';

/** Every decision there was, newest first; the first one stands. */
export const Decisions = ({ one }: { readonly one: ApplicationAnswer }) => {
  const { t } = useTranslation('case-record');
  const { moment } = useFormat();
  const newestFirst = [...one.decisions].reverse();
  return (
    <section aria-labelledby="decisions" className="case-part">
      <Heading level={2} data-size="xs" id="decisions">
        {t('decisions')}
      </Heading>
      {newestFirst.length === 0 && <p>{t('noDecision')}</p>}
      <ul className="said">
        {newestFirst.map(({ decisionId, outcome, at, reason, rank, wouldMoveIt, corrects }, n) => (
          <li key={decisionId}>
            <ApplicationStatusTag status={outcome} /> {moment(at)}{' '}
            {n > 0 && <StatusTag>{t('replaced')}</StatusTag>}
            {corrects && <StatusTag tone="info">{t('corrects')}</StatusTag>}
            {rank !== null && <p>{t('rank', { rank })}</p>}
            {reason && (
              <p>
                <SaidInCase applicationId={one.applicationId} hash={reason} />
              </p>
            )}
            {wouldMoveIt && (
              <p>
                {t('wouldMoveIt')}{' '}
                <SaidInCase applicationId={one.applicationId} hash={wouldMoveIt} />
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
};
