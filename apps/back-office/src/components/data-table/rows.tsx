import { useTranslation } from 'react-i18next';
import {
  columnVisibilityFeature,
  tableFeatures,
  useTable,
  type ColumnDef,
} from '@tanstack/react-table';
import { useMemo } from 'react';
import type { Column } from './column.ts';
import type { DataTableProps, Page } from './data-table.tsx';
import { HeaderCell } from './header-cell.tsx';
import { Row } from './row.tsx';

const features = tableFeatures({ columnVisibilityFeature });

/** Which columns are shown: those that the address names, else those that usually are. */
export const visibilityOf = <T,>(
  columns: readonly Column<T>[],
  chosen: readonly string[] | undefined,
): Record<string, boolean> =>
  Object.fromEntries(
    columns.map(({ id, hidden }, n) => [id, n === 0 || (chosen ? chosen.includes(id) : !hidden)]),
  );

interface RowsProps<T extends object> extends DataTableProps<T> {
  readonly page: Page<T>;
  readonly dense: boolean;
}

export const Rows = <T extends object>({
  page,
  columns,
  list,
  dense,
  selection,
  idOf,
  nameOf,
  linkOf,
  heading,
}: RowsProps<T>) => {
  const { t } = useTranslation('components');
  const defs = useMemo(
    () =>
      columns.map((column): ColumnDef<typeof features, object> => ({
        id: column.id,
        header: column.header,
      })),
    [columns],
  );
  const data = useMemo<object[]>(() => [...page.rows], [page.rows]);
  const table = useTable({
    features,
    columns: defs,
    data,
    getRowId: (row) => idOf(row as T),
    state: { columnVisibility: visibilityOf(columns, list.state.columns) },
  });
  const byId = new Map(columns.map((column) => [column.id, column]));
  const shown = table.getVisibleLeafColumns().flatMap(({ id }) => byId.get(id) ?? []);
  const title = heading(page);
  return (
    <div
      className="table-scroll"
      role="region"
      aria-label={t('table.scroll', { name: title })}
      tabIndex={0}
    >
      <table
        className="ds-table data-table"
        data-color="neutral"
        data-size="sm"
        data-dense={dense}
        data-hover
      >
        <caption className="ds-sr-only">{title}</caption>
        <thead>
          <tr>
            {selection && (
              <th scope="col" className="select-cell">
                <input
                  type="checkbox"
                  aria-label={t('table.selectPage')}
                  checked={page.rows.every((row) => selection.has(idOf(row)))}
                  onChange={({ target }) => selection.setAll(page.rows.map(idOf), target.checked)}
                />
              </th>
            )}
            {shown.map((column) => (
              <HeaderCell key={column.id} column={column} list={list} />
            ))}
          </tr>
        </thead>
        <tbody>
          {table.getRowModel().rows.map((row) => (
            <Row
              key={row.id}
              id={row.id}
              row={row.original as T}
              columns={shown}
              name={nameOf(row.original as T)}
              link={linkOf?.(row.original as T)}
              selection={selection}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
};
