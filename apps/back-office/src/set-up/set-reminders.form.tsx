import { Textfield } from '@digdir/designsystemet-react';
import { useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../api/act.ts';
import { ActButton } from '../components/form/act-button.tsx';
import { ActError } from '../components/form/act-error.tsx';
import { setReminders } from './set-up.api.ts';
import { workingDaysOf } from './working-days.ts';

interface SetRemindersFormProps {
  readonly cohortId: string;
  readonly reminders: readonly number[];
}

/** How many working days before the deadline those who have not sent are reminded. */
export const SetRemindersForm = ({ cohortId, reminders }: SetRemindersFormProps) => {
  const { t } = useTranslation('set-up');
  const [written, write] = useState(reminders.join(', '));
  const [wrong, setWrong] = useState(false);
  const setting = useAct();
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const workingDays = workingDaysOf(written);
    setWrong(workingDays === undefined);
    if (workingDays) setting.mutate(setReminders(cohortId, { workingDays: [...workingDays] }));
  };
  return (
    <section className="no-print">
      <h2>{t('reminders.heading')}</h2>
      <form className="form" onSubmit={submit} noValidate>
        <Textfield
          label={t('reminders.label')}
          description={t('reminders.text')}
          value={written}
          error={wrong && t('reminders.wrong')}
          onChange={({ target }) => write(target.value)}
        />
        <ActError error={setting.error} />
        <div className="acts">
          <ActButton type="submit" variant="secondary" busy={setting.isPending}>
            {t('reminders.act')}
          </ActButton>
        </div>
      </form>
    </section>
  );
};
