import type { ThemeDayAnswer } from '@samanom/contracts/networks';
import { Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct, type Act } from '../api/act.ts';
import { ConfirmDialog } from '../components/dialog/confirm-dialog.tsx';
import { ActButton } from '../components/form/act-button.tsx';
import { DateField } from '../components/form/date-field.tsx';
import {
  callOffThemeDay,
  explainTiming,
  holdThemeDay,
  moveThemeDay,
  stateCost,
} from './theme-days.api.ts';

type Step = 'hold' | 'move' | 'cost' | 'explain' | 'callOff';

const offered = ({ status, deviation, timingExplained }: ThemeDayAnswer): readonly Step[] => {
  if (status === 'called-off') return [];
  const explain: readonly Step[] = deviation && !timingExplained ? ['explain'] : [];
  return status === 'planned'
    ? ['hold', 'move', 'cost', ...explain, 'callOff']
    : ['cost', ...explain];
};

interface ThemeDayActsProps {
  readonly themeDay: ThemeDayAnswer;
  readonly seen: string | null;
}

export const ThemeDayActs = ({ themeDay, seen }: ThemeDayActsProps) => {
  const { t } = useTranslation('theme-days');
  const [step, setStep] = useState<Step>();
  const [day, setDay] = useState(themeDay.date);
  const [cost, setCost] = useState(String(themeDay.costNok ?? ''));
  const doing = useAct({ onDone: () => setStep(undefined) });
  const { themeDayId: id } = themeDay;
  const commandOf: Readonly<Record<Step, (reason: string) => Act<void>>> = {
    hold: () => holdThemeDay(id, undefined, seen),
    move: (reason) => moveThemeDay(id, { date: day, reason }, seen),
    cost: () => stateCost(id, { amountNok: Number(cost.replace(/\s/g, '')) }, seen),
    explain: (reason) => explainTiming(id, { reason }, seen),
    callOff: (reason) => callOffThemeDay(id, { reason }, seen),
  };
  const open = (next: Step) => {
    doing.reset();
    setStep(next);
  };
  return (
    <div className="acts no-print">
      {offered(themeDay).map((one, n) => (
        <ActButton key={one} variant={n === 0 ? 'primary' : 'secondary'} onClick={() => open(one)}>
          {t(`acts.${one}`)}
        </ActButton>
      ))}
      {step && (
        <ConfirmDialog
          open
          close={() => setStep(undefined)}
          title={t(`acts.${step}`)}
          act={t(`acts.${step}`)}
          dangerous={step === 'callOff'}
          reason={step === 'move' || step === 'callOff' || step === 'explain'}
          busy={doing.isPending}
          error={doing.error}
          confirm={(reason) => doing.mutate(commandOf[step](reason))}
        >
          <p>{t(`leadsTo.${step}`)}</p>
          {step === 'move' && (
            <DateField label={t('newDate')} value={day} onChange={setDay} required />
          )}
          {step === 'cost' && (
            <Textfield
              label={t('costInKroner')}
              inputMode="numeric"
              value={cost}
              onChange={({ target }) => setCost(target.value)}
            />
          )}
        </ConfirmDialog>
      )}
    </div>
  );
};
