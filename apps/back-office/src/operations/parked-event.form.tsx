import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../api/act.ts';
import { useMay } from '../api/may.ts';
import type { Service } from '../api/request.ts';
import { ConfirmDialog } from '../components/dialog/confirm-dialog.tsx';
import { ActButton } from '../components/form/act-button.tsx';
import { ActError } from '../components/form/act-error.tsx';
import { useFormat } from '../format/use-format.ts';
import { retry, skip, type ParkedEvent } from './operations.api.ts';

interface ParkedEventRowProps {
  readonly service: Service;
  readonly event: ParkedEvent;
}

/** One event that a reaction could not take: try it again, or leave it alone, with a reason. */
export const ParkedEventRow = ({ service, event }: ParkedEventRowProps) => {
  const { t } = useTranslation('operations');
  const { moment } = useFormat();
  const may = useMay();
  const [asking, ask] = useState(false);
  const retrying = useAct<{ readonly taken: number }>();
  const skipping = useAct<{ readonly taken: number }>({ onDone: () => ask(false) });
  const { id, reaction, type, position, error, parkedAt } = event;
  return (
    <li className="parked-event">
      <p>
        <strong>{type}</strong> – {t('parked.text', { reaction, position, at: moment(parkedAt) })}
      </p>
      <p>
        <code>{error}</code>
      </p>
      <ActError error={retrying.error} />
      {may('parked:decide') && (
        <div className="acts">
          <ActButton
            data-size="sm"
            busy={retrying.isPending}
            onClick={() => retrying.mutate(retry(service, id))}
          >
            {t('parked.retry')}
            <span className="ds-sr-only">: {type}</span>
          </ActButton>
          <ActButton data-size="sm" variant="secondary" onClick={() => ask(true)}>
            {t('parked.skip')}
            <span className="ds-sr-only">: {type}</span>
          </ActButton>
        </div>
      )}
      {asking && (
        <ConfirmDialog
          open
          close={() => ask(false)}
          title={t('parked.skipTitle', { type })}
          act={t('parked.skip')}
          dangerous
          reason
          busy={skipping.isPending}
          error={skipping.error}
          confirm={(reason) => skipping.mutate(skip(service, id, reason))}
        >
          <p>{t('parked.skipText', { reaction })}</p>
        </ConfirmDialog>
      )}
    </li>
  );
};
