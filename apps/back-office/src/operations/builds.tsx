import type { OperationsAnswer } from '@samanom/contracts/delivery';
import { useTranslation } from 'react-i18next';
import { number } from '../format/numbers.ts';

/** Views that are built anew, and how far each has come. */
export const Builds = ({ of: builds }: { readonly of: OperationsAnswer['builds'] }) => {
  const { t } = useTranslation('operations');
  if (builds.length === 0) return null;
  return (
    <section>
      <h3>{t('builds.heading')}</h3>
      <ul className="plain-list">
        {builds.map(({ view, position, of }) => (
          <li key={view}>
            <label>
              {t('builds.text', { view, position: number(position), of: number(of) })}
              <progress value={position} max={Math.max(1, of)} />
            </label>
          </li>
        ))}
      </ul>
    </section>
  );
};
