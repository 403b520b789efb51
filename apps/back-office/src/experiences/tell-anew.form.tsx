import type { ExperienceAnswer } from '@samanom/contracts/networks';
import { useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../api/act.ts';
import { ActButton } from '../components/form/act-button.tsx';
import { ActError } from '../components/form/act-error.tsx';
import { ErrorSummary, type FieldFault } from '../components/form/error-summary.tsx';
import { ExperienceFields, tellingOf, writtenFaults } from './experience-fields.tsx';
import { tellAnew } from './experiences.api.ts';

interface TellAnewFormProps {
  readonly experience: ExperienceAnswer;
  readonly seen: string | null;
}

/** What was sent back is mended and told anew. */
export const TellAnewForm = ({ experience, seen }: TellAnewFormProps) => {
  const { t } = useTranslation('experiences');
  const { experienceId, text, themes, contact } = experience;
  const [written, write] = useState({
    title: text?.title ?? '',
    done: text?.done ?? '',
    gave: text?.gave ?? '',
    themes: [...themes],
  });
  const [faults, setFaults] = useState<readonly FieldFault[]>([]);
  const tell = useAct();
  const send = (event: SubmitEvent) => {
    event.preventDefault();
    const found = writtenFaults(written, t);
    setFaults(found);
    if (found.length > 0) return;
    tell.mutate(tellAnew(experienceId, { ...tellingOf(written), contact }, seen));
  };
  return (
    <form className="stack narrow" onSubmit={send} noValidate>
      <ErrorSummary faults={faults} />
      <ExperienceFields written={written} onChange={write} faults={faults} />
      <ActError error={tell.error} />
      <div className="acts">
        <ActButton type="submit" busy={tell.isPending}>
          {t('tellAnew')}
        </ActButton>
      </div>
    </form>
  );
};
