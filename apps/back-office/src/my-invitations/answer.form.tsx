import type { PartyOnSheet, SheetRow } from '@samanom/contracts/networks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../api/act.ts';
import { ConfirmDialog } from '../components/dialog/confirm-dialog.tsx';
import { ActButton } from '../components/form/act-button.tsx';
import { ActError } from '../components/form/act-error.tsx';
import { answerInvitation } from './my-invitations.api.ts';

interface AnswerFormProps {
  readonly gatheringId: string;
  readonly row: SheetRow;
  readonly party: PartyOnSheet['party'];
  readonly given: PartyOnSheet['answers'][number] | undefined;
  /** Answers for oneself, not for the party as such. */
  readonly personal: boolean;
}

/** Coming or not; and why not, if one will say. */
export const AnswerForm = ({ gatheringId, row, party, given, personal }: AnswerFormProps) => {
  const { t } = useTranslation('my-invitations');
  const { t: words } = useTranslation('components');
  const [explaining, setExplaining] = useState(false);
  const answer = useAct({ onDone: () => setExplaining(false) });
  const { participationId, municipalityId } = row;
  const say = (coming: boolean, reason?: string) =>
    answer.mutate(
      answerInvitation(gatheringId, {
        participationId,
        municipalityId,
        coming,
        ...(!personal && { party }),
        ...(reason && { reason }),
      }),
    );
  const whose = `${row.name ?? ''}, ${words(`party.${party}`)}`;
  return (
    <div className="acts">
      {[true, false].map((coming) => (
        <ActButton
          key={String(coming)}
          variant={given?.coming === coming ? 'primary' : 'secondary'}
          onClick={() => say(coming)}
        >
          {t(coming ? 'comes' : 'comesNot')}
          <span className="ds-sr-only">: {whose}</span>
        </ActButton>
      ))}
      {given?.coming === false && !given.reason && (
        <ActButton variant="tertiary" onClick={() => setExplaining(true)}>
          {t('explain')}
          <span className="ds-sr-only">: {whose}</span>
        </ActButton>
      )}
      {explaining ? (
        <ConfirmDialog
          open
          close={() => setExplaining(false)}
          title={t('explainTitle', { whose })}
          act={t('explain')}
          reason={t('why')}
          busy={answer.isPending}
          error={answer.error}
          confirm={(reason) => say(false, reason)}
        >
          <p>{t('explainText')}</p>
        </ConfirmDialog>
      ) : (
        <ActError error={answer.error} />
      )}
    </div>
  );
};
