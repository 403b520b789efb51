import { Heading } from '@digdir/designsystemet-react';
import { useId, type ReactNode } from 'react';

interface HistoryTableProps {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly [key: string, ...cells: ReactNode[]])[];
}

/** A short table of what has been; nothing where there is nothing. */
export const HistoryTable = ({ title, columns, rows }: HistoryTableProps) => {
  const id = useId();
  if (rows.length === 0) return null;
  return (
    <div className="section">
      <Heading level={2} data-size="xs" id={id}>
        {title}
      </Heading>
      <div className="table-scroll" role="region" aria-labelledby={id} tabIndex={0}>
        <table className="data-table">
          <thead>
            <tr>
              {columns.map((column) => (
                <th scope="col" key={column}>
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([key, first, ...others]) => (
              <tr key={key}>
                <th scope="row">{first}</th>
                {others.map((cell, n) => (
                  <td key={n}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
};
