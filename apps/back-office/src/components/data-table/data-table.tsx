import type { UseQueryResult } from '@tanstack/react-query';
import { Heading } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import type { Seen, View } from '../../api/view.ts';
import type { List } from '../../url/use-list.ts';
import { Behind } from '../states/behind.tsx';
import { Failure } from '../states/failure.tsx';
import { SavedViews } from '../saved-views/saved-views.tsx';
import { Waiting } from '../states/waiting.tsx';
import './data-table.css';
import type { Column, Filter } from './column.ts';
import { Chips } from './chips.tsx';
import { ExportButtons } from './export-buttons.tsx';
import { Filters } from './filters.tsx';
import { NothingFound } from './nothing-found.tsx';
import { Pager } from './pager.tsx';
import { Rows } from './rows.tsx';
import { SelectionBar } from './selection-bar.tsx';
import type { Selection } from './selection.ts';
import { TableSettings } from './table-settings.tsx';
import { useDensity } from './density.ts';

export interface Page<Row> {
  readonly total: number;
  readonly rows: readonly Row[];
}

export interface DataTableProps<Row extends object> {
  readonly list: List;
  readonly shown: UseQueryResult<Seen<Page<Row>>>;
  readonly columns: readonly Column<Row>[];
  readonly filters?: readonly Filter[];
  readonly idOf: (row: Row) => string;
  /** Where the first cell, and a click on the row, lead to. */
  readonly linkOf?: (row: Row) => string;
  /** As a screen reader names a row. */
  readonly nameOf: (row: Row) => string;
  /** Counts: "37 av 110 søknader". */
  readonly heading: (page: Page<Row>) => string;
  readonly selection?: Selection;
  /** What can be done with those selected. */
  readonly acts?: ReactNode;
  /** The list as a file: what the service answers to `?format=`. */
  readonly download?: View<unknown>;
  /** Where nothing is there at all, though nothing was filtered out. */
  readonly empty?: ReactNode;
}

/** One list: filters beside, what is chosen as chips, rows, pages. All that is chosen stands in the address. */
export const DataTable = <Row extends object>(props: DataTableProps<Row>) => {
  const { list, shown, filters = [], selection, acts, download, empty } = props;
  const [dense, setDense] = useDensity();
  const page = shown.data?.body;
  const chosen = Object.keys(list.state.filters).length > 0;
  if (shown.error && !page)
    return <Failure error={shown.error} retry={() => void shown.refetch()} />;
  return (
    <div className="list" data-filters={filters.length > 0}>
      {filters.length > 0 && <Filters filters={filters} list={list} />}
      <section aria-busy={shown.isFetching} className="list-body">
        {shown.data?.behind && <Behind at={shown.dataUpdatedAt} />}
        <div className="list-top">
          <Heading level={2} data-size="xs" aria-live="polite">
            {page ? props.heading(page) : '\u00a0'}
          </Heading>
          <div className="list-tools no-print">
            {download && page && page.total > 0 && <ExportButtons of={download} list={list} />}
            <SavedViews />
            <TableSettings columns={props.columns} list={list} dense={dense} setDense={setDense} />
          </div>
        </div>
        <Chips filters={filters} list={list} />
        {page && selection && (
          <SelectionBar selection={selection} page={page} idOf={props.idOf} acts={acts} />
        )}
        {!page && <Waiting lines={10} />}
        {page?.total === 0 &&
          (chosen || !empty ? <NothingFound list={list} chosen={chosen} /> : empty)}
        {page && page.total > 0 && (
          <>
            <Rows {...props} page={page} dense={dense} />
            <Pager list={list} total={page.total} />
          </>
        )}
      </section>
    </div>
  );
};
