import type { ProjectLeaderGatheringAnswer } from '@samanom/contracts/networks';
import { Checkbox } from '@digdir/designsystemet-react';
import { useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../api/act.ts';
import { useView } from '../api/view.ts';
import { ActButton } from '../components/form/act-button.tsx';
import { ActError } from '../components/form/act-error.tsx';
import { memberships } from '../networks/networks.api.ts';
import { noteProjectLeaders } from './project-leader-gatherings.api.ts';

interface PresenceFormProps {
  readonly gathering: ProjectLeaderGatheringAnswer;
}

/** Whose project leader was there, all participations at once; what is noted anew is a correction. */
export const PresenceForm = ({ gathering }: PresenceFormProps) => {
  const { t } = useTranslation('project-leader-gatherings');
  const { gatheringId, attendance } = gathering;
  const all = useView(memberships({ limit: 200 })).data?.body.rows ?? [];
  const noted = new Map(
    attendance.map(({ participationId, present }) => [participationId, present]),
  );
  const [ticked, setTicked] = useState(
    () => new Set(attendance.filter(({ present }) => present).map((one) => one.participationId)),
  );
  const note = useAct();
  const toggle = (id: string) => {
    const next = new Set(ticked);
    if (!next.delete(id)) next.add(id);
    setTicked(next);
  };
  const rows = all
    .map(({ participationId }) => ({ participationId, present: ticked.has(participationId) }))
    .filter(({ participationId, present }) => noted.get(participationId) !== present);
  const send = (event: SubmitEvent) => {
    event.preventDefault();
    if (rows.length > 0) note.mutate(noteProjectLeaders(gatheringId, { rows }));
  };
  return (
    <form className="stack" onSubmit={send}>
      <p className="subtle">{t('tick')}</p>
      <div className="tick-list">
        {all.map(({ participationId, name, cohort }) => (
          <Checkbox
            key={participationId}
            label={`${name ?? participationId}, ${cohort ?? ''}`}
            value={participationId}
            checked={ticked.has(participationId)}
            onChange={() => toggle(participationId)}
          />
        ))}
      </div>
      <ActError error={note.error} />
      <div className="acts">
        <ActButton type="submit" busy={note.isPending}>
          {t('save')}
        </ActButton>
      </div>
    </form>
  );
};
