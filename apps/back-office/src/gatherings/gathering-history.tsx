import type { GatheringAnswer } from '@samanom/contracts/networks';
import { Heading } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../format/use-format.ts';
import { daysInWords } from './days.ts';
import { Reason } from './reason.tsx';

/** Where a gathering was before, why it was moved, why it was called off. */
export const GatheringHistory = ({ of }: { readonly of: GatheringAnswer }) => {
  const { t } = useTranslation('gatherings');
  const { language, moment } = useFormat();
  const { gatheringId, moved, calledOff, inCircle } = of;
  if (moved.length === 0 && !calledOff) return null;
  return (
    <section className="page-section">
      <Heading level={2} data-size="xs">
        {t('changes')}
      </Heading>
      <ul className="lines">
        {calledOff && (
          <li>
            <div>
              {t('calledOffAt', { moment: moment(calledOff.at) })}
              {inCircle && <Reason gatheringId={gatheringId} document={calledOff.reason} />}
            </div>
          </li>
        )}
        {moved.toReversed().map(({ at, from, reason }) => (
          <li key={at}>
            <div>
              {t('movedAt', {
                moment: moment(at),
                days: daysInWords(from.days, language),
                place: from.place ?? t('onlineOnly'),
              })}
              {inCircle && <Reason gatheringId={gatheringId} document={reason} />}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
};
