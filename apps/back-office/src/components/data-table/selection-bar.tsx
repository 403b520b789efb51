import { Button } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { number } from '../../format/numbers.ts';
import type { Page } from './data-table.tsx';
import type { Selection } from './selection.ts';

interface SelectionBarProps<Row> {
  readonly selection: Selection;
  readonly page: Page<Row>;
  readonly idOf: (row: Row) => string;
  readonly acts: ReactNode;
}

/** How many are chosen. To choose all that match the filter is a step of its own. */
export const SelectionBar = <Row,>({ selection, page, idOf, acts }: SelectionBarProps<Row>) => {
  const { t } = useTranslation('components');
  const { ids, everything } = selection;
  if (ids.size === 0 && !everything) return null;
  const total = number(page.total);
  const pageChosen = page.rows.every((row) => selection.has(idOf(row)));
  return (
    <div className="selection-bar no-print" role="status">
      <strong>
        {everything ? t('table.allSelected', { total }) : t('table.selected', { count: ids.size })}
      </strong>
      {!everything && pageChosen && page.total > page.rows.length && (
        <Button variant="tertiary" data-size="sm" onClick={selection.chooseEverything}>
          {t('table.selectAll', { total })}
        </Button>
      )}
      <Button variant="tertiary" data-size="sm" onClick={selection.clear}>
        {t('table.selectNone')}
      </Button>
      {acts}
    </div>
  );
};
