import { Chip } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import type { List } from '../../url/use-list.ts';
import { saidOf, type Filter } from './column.ts';
import './data-table.css';

interface ChipsProps {
  readonly filters: readonly Filter[];
  readonly list: List;
}

/** What is chosen, each to be taken away again. */
export const Chips = ({ filters, list }: ChipsProps) => {
  const { t } = useTranslation('components');
  const chosen = filters.flatMap((filter) => {
    const value = list.state.filters[filter.key];
    return value ? [{ filter, said: saidOf(filter, value) }] : [];
  });
  if (chosen.length === 0) return null;
  return (
    <ul className="chips" aria-label={t('table.chosen')}>
      {chosen.map(({ filter, said }) => (
        <li key={filter.key}>
          <Chip.Removable
            data-size="sm"
            aria-label={t('table.remove', { filter: said })}
            onClick={() => list.filter(filter.key, undefined)}
          >
            {said}
          </Chip.Removable>
        </li>
      ))}
    </ul>
  );
};
