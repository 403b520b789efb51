import { Textfield } from '@digdir/designsystemet-react';
import { useNavigate } from '@tanstack/react-router';
import { useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../api/act.ts';
import { ActButton } from '../components/form/act-button.tsx';
import { ActError } from '../components/form/act-error.tsx';
import { DateField } from '../components/form/date-field.tsx';
import { ErrorSummary, type FieldFault } from '../components/form/error-summary.tsx';
import { faultAt, lacking } from '../components/form/lacking.ts';
import { SelectField } from '../components/form/select-field.tsx';
import { PageHeading } from '../components/page-heading.tsx';
import '../networks/meetings.css';
import { planThemeDay } from './theme-days.api.ts';
import { useOwnParticipations } from './use-own-participations.ts';

/** Plans a theme day of a participation. */
export const PlanThemeDayPage = () => {
  const { t } = useTranslation('theme-days');
  const navigate = useNavigate();
  const own = useOwnParticipations();
  const [chosen, setParticipation] = useState('');
  const participationId = chosen || (own.length === 1 ? (own[0]?.participationId ?? '') : '');
  const [title, setTitle] = useState('');
  const [place, setPlace] = useState('');
  const [day, setDay] = useState('');
  const [faults, setFaults] = useState<readonly FieldFault[]>([]);
  const plan = useAct<{ readonly themeDayId: string }>({
    onDone: ({ themeDayId }) => void navigate({ to: `/theme-days/${themeDayId}` }),
  });
  const send = (event: SubmitEvent) => {
    event.preventDefault();
    const found = lacking(
      ['participation', participationId, t('participantNeeded')],
      ['title', title, t('titleNeeded')],
      ['date', day, t('dateNeeded')],
    );
    setFaults(found);
    if (found.length > 0) return;
    const where = place.trim() ? { place: place.trim() } : {};
    plan.mutate(planThemeDay({ participationId, title: title.trim(), date: day, ...where }));
  };
  return (
    <>
      <PageHeading title={t('plan')} />
      <form className="stack narrow" onSubmit={send} noValidate>
        <ErrorSummary faults={faults} />
        <SelectField
          id="participation"
          label={t('participant')}
          value={participationId}
          none={t('choose')}
          error={faultAt(faults, 'participation')}
          options={own.map((one) => [one.participationId, `${one.name}, ${one.cohort}`])}
          onChange={setParticipation}
        />
        <Textfield
          id="title"
          label={t('title')}
          value={title}
          maxLength={200}
          error={faultAt(faults, 'title')}
          onChange={({ target }) => setTitle(target.value)}
        />
        <DateField
          id="date"
          label={t('date')}
          description={t('recommended')}
          value={day}
          error={faultAt(faults, 'date')}
          onChange={setDay}
        />
        <Textfield
          label={t('placeOptional')}
          value={place}
          maxLength={200}
          onChange={({ target }) => setPlace(target.value)}
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
