import { Button, Field, Label, Select } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { number } from '../../format/numbers.ts';
import { pageSizes } from '../../url/list-state.ts';
import type { List } from '../../url/use-list.ts';

interface PagerProps {
  readonly list: List;
  readonly total: number;
}

export const Pager = ({ list, total }: PagerProps) => {
  const { t } = useTranslation('components');
  const { page, size } = list.state;
  if (total <= pageSizes[0]) return null;
  const from = (page - 1) * size + 1;
  const range = {
    from: number(Math.min(from, total)),
    to: number(Math.min(from + size - 1, total)),
    total: number(total),
  };
  return (
    <nav className="pager no-print" aria-label={t('table.pages')}>
      <span>{t('table.range', range)}</span>
      <Button
        variant="secondary"
        data-size="sm"
        disabled={page === 1}
        onClick={() => list.turnTo(page - 1)}
      >
        {t('table.previous')}
      </Button>
      <Button
        variant="secondary"
        data-size="sm"
        disabled={from + size > total}
        onClick={() => list.turnTo(page + 1)}
      >
        {t('table.next')}
      </Button>
      <Field data-size="sm" className="pager-size">
        <Label>{t('table.perPage')}</Label>
        <Select
          width="auto"
          value={size}
          onChange={({ target }) => list.sizeTo(Number(target.value))}
        >
          {pageSizes.map((one) => (
            <option key={one}>{one}</option>
          ))}
        </Select>
      </Field>
    </nav>
  );
};
