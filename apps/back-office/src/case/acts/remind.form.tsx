import type { EndorsementAnswer } from '@samanom/contracts/intake';
import { useTranslation } from 'react-i18next';
import { act } from '../../api/act.ts';
import { dayOf } from '../../format/dates.ts';
import type { SeenCase } from '../case-frame.tsx';
import { mayRemind } from '../open-acts.ts';
import { CaseActDialog } from './case-act.tsx';

interface RemindFormProps {
  readonly seen: SeenCase;
  readonly standing: EndorsementAnswer;
}

/** Reminds a party that does not stand behind the text. */
export const RemindForm = ({ seen, standing }: RemindFormProps) => {
  const { t } = useTranslation('components');
  const { one, me } = seen;
  const { municipalityId, municipality, party } = standing;
  if (!mayRemind(one, me, standing, dayOf(new Date().toISOString()))) return null;
  const reminder = act<unknown>({
    service: 'intake',
    method: 'POST',
    path: `/applications/${one.applicationId}/endorsement-reminders`,
    body: { municipalityId, party },
  });
  return (
    <CaseActDialog name="remind" seen={seen} withoutWords weight="small" actOf={() => reminder}>
      <p>{`${t(`party.${party}`)}, ${municipality ?? municipalityId}`}</p>
    </CaseActDialog>
  );
};
