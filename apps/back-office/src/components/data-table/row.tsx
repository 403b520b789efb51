import { useNavigate } from '@tanstack/react-router';
import type { MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { PageLink } from '../../url/page-link.tsx';
import { splitLink } from '../../url/search.ts';
import { useUrl } from '../../url/url.ts';
import type { Column } from './column.ts';
import type { Selection } from './selection.ts';

interface RowProps<Row> {
  readonly id: string;
  readonly row: Row;
  readonly columns: readonly Column<Row>[];
  readonly name: string;
  readonly link: string | undefined;
  readonly selection: Selection | undefined;
}

/** A click on something that does something else, or that ends a selection of text, opens nothing. */
const isElsewhere = ({ target }: MouseEvent): boolean =>
  (target instanceof Element &&
    target.closest('a, button, input, select, label, details') !== null) ||
  (getSelection()?.toString() ?? '') !== '';

export const Row = <T,>({ id, row, columns, name, link, selection }: RowProps<T>) => {
  const { t } = useTranslation('components');
  const navigate = useNavigate();
  const [{ asOf }] = useUrl();
  const open = (event: MouseEvent) => {
    if (!link || isElsewhere(event)) return;
    const { to, search } = splitLink(link);
    void navigate({ to, search: { ...search, asOf } });
  };
  return (
    <tr onClick={open} data-link={link !== undefined}>
      {selection && (
        <td className="select-cell">
          <input
            type="checkbox"
            aria-label={t('table.select', { row: name })}
            checked={selection.has(id)}
            onChange={({ target }) => selection.setAll([id], target.checked)}
          />
        </td>
      )}
      {columns.map((column, n) =>
        n === 0 ? (
          <th scope="row" key={column.id}>
            {link ? <PageLink to={link}>{column.cell(row)}</PageLink> : column.cell(row)}
          </th>
        ) : (
          <td key={column.id} data-numeric={column.numeric}>
            {column.cell(row)}
          </td>
        ),
      )}
    </tr>
  );
};
