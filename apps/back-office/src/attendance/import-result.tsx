import type { ImportedAttendance } from '@samanom/contracts/networks';
import { Alert, Heading } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import '../components/data-table/data-table.css';

/** How many rows went in, and each that did not: which row, which field, which rule. */
export const ImportResult = ({ of }: { readonly of: ImportedAttendance }) => {
  const { t } = useTranslation('attendance');
  const { rows, accepted, superseded, refused, gatherings, problems } = of;
  return (
    <section className="page-section stack">
      <Alert data-color={refused > 0 ? 'warning' : 'success'} role="status">
        <Heading level={2} data-size="2xs">
          {t('import.result', { accepted: accepted + superseded, rows, gatherings })}
        </Heading>
        {superseded > 0 && <p>{t('import.superseded', { count: superseded })}</p>}
        {refused > 0 && <p>{t('import.refused', { count: refused })}</p>}
      </Alert>
      {problems.length > 0 && (
        <div className="table-scroll" role="region" aria-label={t('import.problems')} tabIndex={0}>
          <table className="ds-table data-table" data-size="sm" data-color="neutral">
            <caption>{t('import.problems')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('import.row')}</th>
                <th scope="col">{t('import.field')}</th>
                <th scope="col">{t('import.rule')}</th>
              </tr>
            </thead>
            <tbody>
              {problems.map(({ row, field, code, title }) => (
                <tr key={`${row} ${field} ${code}`}>
                  <th scope="row">{row}</th>
                  <td>{field}</td>
                  <td>{title}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
};
