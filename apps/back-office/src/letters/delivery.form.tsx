import type { LetterAnswer } from '@samanom/contracts/intake';
import { useTranslation } from 'react-i18next';
import { useAct } from '../api/act.ts';
import { useMay } from '../api/may.ts';
import { ActButton } from '../components/form/act-button.tsx';
import { ActError } from '../components/form/act-error.tsx';
import { recordDelivery, sendLetter } from './letters.api.ts';

/** Sends a letter that is not on its way, and records what is known of one that is. */
export const DeliveryForm = ({
  letter: { letterId, status },
}: {
  readonly letter: LetterAnswer;
}) => {
  const { t } = useTranslation('letters');
  const may = useMay();
  const deliver = useAct();
  const waits = status === 'issued' || status === 'failed';
  return (
    <div className="section no-print">
      <div className="acts">
        {waits && may('letter:send') && (
          <ActButton busy={deliver.isPending} onClick={() => deliver.mutate(sendLetter(letterId))}>
            {t(status === 'failed' ? 'sendAgain' : 'send')}
          </ActButton>
        )}
        {status === 'sent' &&
          may('letter:record-delivery') &&
          (['delivered', 'failed'] as const).map((outcome) => (
            <ActButton
              key={outcome}
              variant="secondary"
              busy={deliver.isPending}
              onClick={() => deliver.mutate(recordDelivery(letterId, { outcome }))}
            >
              {t(`record.${outcome}`)}
            </ActButton>
          ))}
      </div>
      <ActError error={deliver.error} />
    </div>
  );
};
