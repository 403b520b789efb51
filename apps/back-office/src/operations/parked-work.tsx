import type { OperationsAnswer } from '@samanom/contracts/delivery';
import { useTranslation } from 'react-i18next';
import type { Service } from '../api/request.ts';
import { useView } from '../api/view.ts';
import { Shown } from '../components/states/shown.tsx';
import { useFormat } from '../format/use-format.ts';
import { EVERY_MS, parked } from './operations.api.ts';
import { ParkedEventRow } from './parked-event.form.tsx';

interface ParkedWorkProps {
  readonly service: Service;
  readonly waits: Pick<OperationsAnswer, 'parked' | 'refused' | 'stuck'>;
}

/** What could not be taken: parked events, refused commands, stuck rows of views. Asked for where there is any. */
export const ParkedWork = ({ service, waits }: ParkedWorkProps) => {
  const { t } = useTranslation('operations');
  const { moment } = useFormat();
  const some = waits.parked + waits.refused + waits.stuck > 0;
  const shown = useView(parked(service), { enabled: some, refetchEveryMs: EVERY_MS });
  if (!some) return null;
  return (
    <Shown of={shown} lines={2}>
      {(answer) => (
        <>
          {answer.parked.length > 0 && (
            <section>
              <h3>{t('parked.heading')}</h3>
              <p>{t('parked.about')}</p>
              <ul className="plain-list stack">
                {answer.parked.map((event) => (
                  <ParkedEventRow key={event.id} service={service} event={event} />
                ))}
              </ul>
            </section>
          )}
          {answer.refused.length > 0 && (
            <section>
              <h3>{t('refused.heading')}</h3>
              <p>{t('refused.about')}</p>
              <ul className="plain-list stack">
                {answer.refused.map(({ id, reaction, command, code, refusedAt }) => (
                  <li key={id}>
                    {moment(refusedAt)}: {t('refused.text', { reaction, command, code })}
                  </li>
                ))}
              </ul>
            </section>
          )}
          {answer.stuck.length > 0 && (
            <section>
              <h3>{t('stuck.heading')}</h3>
              <p>{t('stuck.about')}</p>
              <ul className="plain-list stack">
                {answer.stuck.map(({ view, key, position, error }) => (
                  <li key={`${view} ${key}`}>
                    {t('stuck.text', { view, key, position })} <code>{error}</code>
                  </li>
                ))}
              </ul>
            </section>
          )}
        </>
      )}
    </Shown>
  );
};
