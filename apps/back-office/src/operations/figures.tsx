import type { OperationsAnswer } from '@samanom/contracts/delivery';
import { useTranslation } from 'react-i18next';
import { number } from '../format/numbers.ts';
import { greatestLag } from './greatest-lag.ts';

/** The few figures that say whether it is well. */
export const Figures = ({ of }: { readonly of: OperationsAnswer }) => {
  const { t } = useTranslation('operations');
  const figures = [
    ['position', of.position],
    ['lag', greatestLag(of)],
    ['parked', of.parked],
    ['refused', of.refused],
    ['stuck', of.stuck],
  ] as const;
  return (
    <dl className="figures">
      {figures.map(([figure, value]) => (
        <div key={figure}>
          <dt>{t(`figures.${figure}`)}</dt>
          <dd>{number(value)}</dd>
        </div>
      ))}
    </dl>
  );
};
