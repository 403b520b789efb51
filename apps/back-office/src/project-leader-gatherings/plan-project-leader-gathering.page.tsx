import { Checkbox, Textfield } from '@digdir/designsystemet-react';
import { useNavigate } from '@tanstack/react-router';
import { useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../api/act.ts';
import { ActButton } from '../components/form/act-button.tsx';
import { ActError } from '../components/form/act-error.tsx';
import { ErrorSummary, type FieldFault } from '../components/form/error-summary.tsx';
import { faultAt, lacking } from '../components/form/lacking.ts';
import { PageHeading } from '../components/page-heading.tsx';
import { DaysFields } from '../gatherings/days-fields.tsx';
import { emptyDay, type Day } from '../gatherings/gathering-draft.ts';
import '../gatherings/gatherings.css';
import { daysFaults } from '../gatherings/programme-faults.ts';
import '../networks/meetings.css';
import { planProjectLeaderGathering } from './project-leader-gatherings.api.ts';

export const PlanProjectLeaderGatheringPage = () => {
  const { t } = useTranslation('project-leader-gatherings');
  const { t: words } = useTranslation('gatherings');
  const navigate = useNavigate();
  const [title, setTitle] = useState('');
  const [days, setDays] = useState<Day[]>([emptyDay]);
  const [place, setPlace] = useState('');
  const [online, setOnline] = useState(false);
  const [faults, setFaults] = useState<readonly FieldFault[]>([]);
  const plan = useAct<{ readonly gatheringId: string }>({
    onDone: ({ gatheringId }) => void navigate({ to: `/project-leader-gatherings/${gatheringId}` }),
  });
  const send = (event: SubmitEvent) => {
    event.preventDefault();
    const found = [
      ...lacking(['title', title, t('nameNeeded')]),
      ...daysFaults(days, words),
      ...(online ? [] : lacking(['place', place, words('placeNeeded')])),
    ];
    setFaults(found);
    if (found.length > 0) return;
    plan.mutate(
      planProjectLeaderGathering({
        title: title.trim(),
        days,
        place: place.trim() || null,
        online,
      }),
    );
  };
  return (
    <>
      <PageHeading title={t('plan')} />
      <form className="stack narrow" onSubmit={send} noValidate>
        <ErrorSummary faults={faults} />
        <Textfield
          id="title"
          label={t('name')}
          value={title}
          maxLength={200}
          error={faultAt(faults, 'title')}
          onChange={({ target }) => setTitle(target.value)}
        />
        <DaysFields days={days} onChange={setDays} faults={faults} />
        <Textfield
          id="place"
          label={t('where')}
          value={place}
          maxLength={200}
          error={faultAt(faults, 'place')}
          onChange={({ target }) => setPlace(target.value)}
        />
        <Checkbox
          label={t('alsoOnline')}
          value="online"
          checked={online}
          onChange={({ target }) => setOnline(target.checked)}
        />
        <ActError error={plan.error} />
        <div className="acts">
          <ActButton type="submit" busy={plan.isPending}>
            {t('plan')}
          </ActButton>
        </div>
      </form>
    </>
  );
};
