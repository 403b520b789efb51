import type { GatheringAnswer } from '@samanom/contracts/networks';
import { useNavigate } from '@tanstack/react-router';
import { useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../api/act.ts';
import { isStale } from '../api/problem.ts';
import { ActButton } from '../components/form/act-button.tsx';
import { ActError } from '../components/form/act-error.tsx';
import { ErrorSummary, type FieldFault } from '../components/form/error-summary.tsx';
import { StaleEdit } from '../components/form/stale-edit.tsx';
import { draftOf, programmeOf } from './gathering-draft.ts';
import { setProgramme } from './gatherings.api.ts';
import { ProgrammeFields } from './programme-fields.tsx';
import { programmeFaults } from './programme-faults.ts';

interface ProgrammeFormProps {
  readonly gathering: GatheringAnswer;
  readonly seen: string | null;
  readonly fetchNew: () => Promise<GatheringAnswer['programme']>;
}

/** Bound to what was read: whoever was first is not overwritten in silence. */
export const ProgrammeForm = ({ gathering, seen, fetchNew }: ProgrammeFormProps) => {
  const { t } = useTranslation('gatherings');
  const navigate = useNavigate();
  const { gatheringId } = gathering;
  const [basis, setBasis] = useState(seen);
  const [draft, setDraft] = useState(() => draftOf(gathering.programme));
  const [faults, setFaults] = useState<readonly FieldFault[]>([]);
  const save = useAct({ onDone: () => void navigate({ to: `/gatherings/${gatheringId}` }) });
  const send = (seenNow: string | null) =>
    save.mutate(setProgramme(gatheringId, programmeOf(draft), seenNow));
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const found = programmeFaults(draft, t);
    setFaults(found);
    if (found.length === 0) send(basis);
  };
  const takeNew = async () => {
    setDraft(draftOf(await fetchNew()));
    setBasis(null);
    save.reset();
  };
  return (
    <form className="stack wide-form" onSubmit={submit} noValidate>
      <ErrorSummary faults={faults} />
      <ProgrammeFields
        draft={draft}
        onChange={setDraft}
        twoDays={gathering.days.length === 2}
        faults={faults}
      />
      {isStale(save.error) ? (
        <StaleEdit
          meanwhile={undefined}
          keepMine={() => send(null)}
          takeNew={() => void takeNew()}
        />
      ) : (
        <ActError error={save.error} />
      )}
      <div className="acts">
        <ActButton type="submit" busy={save.isPending}>
          {t('saveProgramme')}
        </ActButton>
      </div>
    </form>
  );
};
