import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { act, useAct } from '../api/act.ts';
import { ConfirmDialog } from '../components/dialog/confirm-dialog.tsx';
import { ActButton } from '../components/form/act-button.tsx';

/** Answers an expression of interest. */
export const AnswerInterestForm = ({ interestId }: { readonly interestId: string }) => {
  const { t } = useTranslation('interests');
  const [open, setOpen] = useState(false);
  const answering = useAct({ onDone: () => setOpen(false) });
  const answer = (text: string) =>
    answering.mutate(
      act({
        service: 'intake',
        method: 'POST',
        path: `/interests/${interestId}/answer`,
        body: { text },
      }),
    );
  return (
    <>
      <ActButton variant="secondary" onClick={() => setOpen(true)}>
        {t('answer')}
      </ActButton>
      <ConfirmDialog
        open={open}
        close={() => setOpen(false)}
        title={t('answer')}
        act={t('sendAnswer')}
        reason={t('answerWords')}
        busy={answering.isPending}
        error={answering.error}
        confirm={answer}
      >
        <p>{t('answerExplained')}</p>
      </ConfirmDialog>
    </>
  );
};
