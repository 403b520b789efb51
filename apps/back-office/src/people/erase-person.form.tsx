import { Alert } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../api/act.ts';
import { Refused } from '../api/problem.ts';
import { ConfirmDialog } from '../components/dialog/confirm-dialog.tsx';
import { ActButton } from '../components/form/act-button.tsx';
import { useFormat } from '../format/use-format.ts';
import { useUrl } from '../url/url.ts';
import { erase } from './people.api.ts';

interface ErasePersonProps {
  readonly personId: string;
  readonly name: string;
}

/** From which day it is possible, if it was refused because it is too early. */
const possibleFrom = (error: Error | null): string | undefined => {
  if (!(error instanceof Refused) || error.problem.code !== 'erasure-before-term') return undefined;
  const from = error.problem.params?.['from'];
  return typeof from === 'string' ? from : undefined;
};

/** A formal act. That the dialog is open stands in the address, so that it still is after signing in again. */
export const ErasePerson = ({ personId, name }: ErasePersonProps) => {
  const { t } = useTranslation('people');
  const { date } = useFormat();
  const [{ act }, change] = useUrl();
  const erasing = useAct();
  const from = possibleFrom(erasing.error);
  const open = (now: boolean) => {
    erasing.reset();
    change({ act: now ? 'erase' : undefined }, { replace: true });
  };
  return (
    <section className="no-print">
      <h2>{t('erase.heading')}</h2>
      <p>{t('erase.about')}</p>
      <ActButton variant="secondary" data-color="danger" onClick={() => open(true)}>
        {t('erase.open')}
      </ActButton>
      <ConfirmDialog
        open={act === 'erase'}
        close={() => open(false)}
        title={t('erase.title', { name })}
        act={t('erase.act')}
        dangerous
        reason={t('erase.reason')}
        busy={erasing.isPending}
        error={from ? null : erasing.error}
        confirm={(reason) => erasing.mutate(erase(personId, reason))}
      >
        <ul>
          <li>{t('erase.gone')}</li>
          <li>{t('erase.stays')}</li>
          <li>{t('erase.forGood')}</li>
          <li>{t('erase.again')}</li>
        </ul>
        {from && (
          <Alert data-color="warning" role="alert">
            {t('erase.tooEarly', { date: date(from) })}
          </Alert>
        )}
      </ConfirmDialog>
    </section>
  );
};
