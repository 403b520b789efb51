import type { ApplicationAnswer } from '@samanom/contracts/intake';
import { Fieldset, Radio, Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { act } from '../../api/act.ts';
import type { SeenCase } from '../case-frame.tsx';
import { CaseActDialog } from './case-act.tsx';

interface AnswerComplaintProps {
  readonly seen: SeenCase;
  readonly complaint: ApplicationAnswer['complaints'][number];
}

const answer = ({ one, etag }: SeenCase, complaintId: string, how: string, body: object) =>
  act<unknown>({
    service: 'intake',
    method: 'POST',
    path: `/applications/${one.applicationId}/complaints/${complaintId}/${how}`,
    body,
    seen: etag,
  });

/** Finds that the complaint is right. */
export const UpholdForm = ({ seen, complaint: { complaintId } }: AnswerComplaintProps) => (
  <CaseActDialog
    name="uphold"
    seen={seen}
    actOf={(reason) => answer(seen, complaintId, 'uphold', { reason })}
  />
);

/** Keeps to the decision, and sends the complaint on. */
export const SendOnForm = ({ seen, complaint: { complaintId } }: AnswerComplaintProps) => {
  const { t } = useTranslation('case');
  const [to, setTo] = useState('');
  const [fault, setFault] = useState('');
  const actOf = (reason: string) => {
    setFault(to.trim() === '' ? t('fields.toNeeded') : '');
    return to.trim()
      ? answer(seen, complaintId, 'sending-on', { to: to.trim(), reason })
      : undefined;
  };
  return (
    <CaseActDialog name="sendOn" seen={seen} actOf={actOf}>
      <Textfield
        label={t('fields.to')}
        maxLength={120}
        value={to}
        error={fault}
        onChange={({ target }) => setTo(target.value)}
      />
    </CaseActDialog>
  );
};

/** Records what the other body decided. */
export const RecordAppealForm = ({ seen, complaint: { complaintId } }: AnswerComplaintProps) => {
  const { t } = useTranslation('case');
  const [upheld, setUpheld] = useState<boolean>();
  const [tried, setTried] = useState(false);
  const actOf = (reason: string) => {
    setTried(true);
    return upheld === undefined
      ? undefined
      : answer(seen, complaintId, 'appeal-decision', { upheld, reason });
  };
  return (
    <CaseActDialog name="recordAppeal" seen={seen} actOf={actOf}>
      <Fieldset>
        <Fieldset.Legend>{t('fields.appeal')}</Fieldset.Legend>
        {[true, false].map((answers) => (
          <Radio
            key={String(answers)}
            name={`appeal-${complaintId}`}
            label={t(answers ? 'fields.upheld' : 'fields.notUpheld')}
            value={String(answers)}
            checked={upheld === answers}
            onChange={() => setUpheld(answers)}
            {...(tried && upheld === undefined && { error: t('fields.appealNeeded') })}
          />
        ))}
      </Fieldset>
    </CaseActDialog>
  );
};
