import type { PartsAnswer } from '@samanom/contracts/gateway';
import { useTranslation } from 'react-i18next';
import type { Service } from '../api/request.ts';
import { useView } from '../api/view.ts';
import { PageHeading } from '../components/page-heading.tsx';
import { Shown } from '../components/states/shown.tsx';
import { useFormat } from '../format/use-format.ts';
import { EVERY_MS, parts } from './operations.api.ts';
import './operations.css';
import { Part } from './part.tsx';

type State = PartsAnswer['parts'][number]['state'];

/** Is it well? Every service by itself: one that is away is shown as away, while the others work. */
export const OperationsPage = () => {
  const { t } = useTranslation('operations');
  const { moment } = useFormat();
  const shown = useView(parts(), { refetchEveryMs: EVERY_MS });
  return (
    <>
      <PageHeading title={t('title')} />
      <p className="subtle">
        {t('refreshed', {
          seconds: EVERY_MS / 1000,
          at: moment(new Date(shown.dataUpdatedAt).toISOString()),
        })}
      </p>
      <Shown of={shown}>
        {(answer) => (
          <div className="stack">
            {[{ part: 'gateway', state: 'ready' as State }, ...answer.parts]
              .filter(({ part }, n, all) => all.findIndex((one) => one.part === part) === n)
              .map(({ part, state }) => (
                <Part key={part} part={part as Service} state={state} />
              ))}
          </div>
        )}
      </Shown>
    </>
  );
};
