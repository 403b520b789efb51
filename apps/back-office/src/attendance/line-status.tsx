import { Alert, Button } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { signIn } from '../api/sign-in.ts';
import { useFormat } from '../format/use-format.ts';
import type { useOutbox } from './use-outbox.ts';

interface LineStatusProps {
  readonly outbox: ReturnType<typeof useOutbox>;
  /** When the sheet shown was seen, if the service does not answer now. */
  readonly keptAt: string | undefined;
  /** The page can be opened again without a line. */
  readonly kept: boolean | undefined;
}

/** How the line is, what is not sent, and what that means for whoever stands at the door. */
export const LineStatus = ({ outbox, keptAt, kept }: LineStatusProps) => {
  const { t } = useTranslation('attendance');
  const { moment } = useFormat();
  const { waiting, others, line, fault, send } = outbox;
  return (
    <div className="line-status">
      <p role="status" data-line={waiting > 0 ? 'waiting' : line}>
        <strong>{waiting > 0 ? t('unsent', { count: waiting }) : t('allSent')}</strong>{' '}
        {line === 'cut' && t('noLine')}
      </p>
      {line === 'cut' && waiting > 0 && (
        <Button variant="secondary" onClick={() => void send()}>
          {t('sendNow')}
        </Button>
      )}
      {line === 'signed-out' && (
        <Alert data-color="warning">
          <p>{t('signedOut')}</p>
          <Button onClick={() => signIn()}>{t('signIn')}</Button>
        </Alert>
      )}
      {fault && <Alert data-color="danger">{t('notStored')}</Alert>}
      {others > 0 && <Alert data-color="warning">{t('others', { count: others })}</Alert>}
      {keptAt && <p className="subtle">{t('keptAt', { moment: moment(keptAt) })}</p>}
      {kept === false && <p className="subtle">{t('notKept')}</p>}
    </div>
  );
};
