import type { OperationsAnswer } from '@samanom/contracts/delivery';
import { Alert } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../api/may.ts';
import type { Service } from '../api/request.ts';
import { useView } from '../api/view.ts';
import { Shown } from '../components/states/shown.tsx';
import { StatusTag, type Tone } from '../components/status-tag.tsx';
import { Builds } from './builds.tsx';
import { EVERY_MS, operations } from './operations.api.ts';
import { Figures } from './figures.tsx';
import { Lags } from './lags.tsx';
import { ParkedWork } from './parked-work.tsx';

type Condition = OperationsAnswer['status'] | 'away' | 'not-ready';

const tones: Readonly<Record<Condition, Tone>> = {
  ok: 'success',
  attention: 'warning',
  'not-ready': 'warning',
  away: 'danger',
};

interface PartProps {
  readonly part: Service;
  readonly state: 'ready' | 'not-ready' | 'away';
}

/** One service: whether it is well, how far everything in it has come, and what waits for somebody. */
export const Part = ({ part, state }: PartProps) => {
  const { t } = useTranslation('operations');
  const may = useMay();
  const here = state !== 'away';
  const shown = useView(operations(part), { enabled: here, refetchEveryMs: EVERY_MS });
  const condition: Condition = state === 'ready' ? (shown.data?.body.status ?? 'ok') : state;
  return (
    <section className="part" aria-label={t(`parts.${part}`)}>
      <div className="page-heading">
        <h2>{t(`parts.${part}`)}</h2>
        <StatusTag tone={tones[condition]}>{t(`condition.${condition}`)}</StatusTag>
      </div>
      {!here && <p>{t('awayText')}</p>}
      {here && (
        <Shown of={shown} lines={3}>
          {(answer) => (
            <>
              {answer.takesNoCommands && (
                <Alert data-color="danger">
                  {t('takesNone')} {answer.takesNoCommands}
                </Alert>
              )}
              <Figures of={answer} />
              <Builds of={answer.builds} />
              {may('parked:read') && <ParkedWork service={part} waits={answer} />}
              <Lags of={answer} />
            </>
          )}
        </Shown>
      )}
    </section>
  );
};
