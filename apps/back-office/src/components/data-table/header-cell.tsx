import { nextSort, sortedAs } from '../../url/list-state.ts';
import type { List } from '../../url/use-list.ts';
import type { Column } from './column.ts';

interface HeaderCellProps<Row> {
  readonly column: Column<Row>;
  readonly list: List;
}

export const HeaderCell = <Row,>({ column, list }: HeaderCellProps<Row>) => {
  const { header, sort, numeric } = column;
  if (!sort)
    return (
      <th scope="col" data-numeric={numeric}>
        {header}
      </th>
    );
  const sorted = sortedAs(list.state.sort, sort);
  return (
    <th scope="col" aria-sort={sorted} data-numeric={numeric}>
      <button type="button" onClick={() => list.sortBy(nextSort(list.state.sort, sort))}>
        {header}
      </button>
    </th>
  );
};
