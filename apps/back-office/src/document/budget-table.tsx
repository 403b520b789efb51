import { useTranslation } from 'react-i18next';
import { kroner } from '../format/numbers.ts';
import { budgetOf } from './content.ts';

interface WrittenTable {
  readonly value: unknown;
  readonly lang: string;
}

/** Lines of what it costs, and their sum. */
export const BudgetTable = ({ value, lang }: WrittenTable) => {
  const { t } = useTranslation('document');
  const lines = budgetOf(value);
  const sum = lines.reduce((all, { amountNok = 0 }) => all + amountNok, 0);
  return (
    <table className="plain-table">
      <thead>
        <tr>
          <th scope="col">{t('item')}</th>
          <th scope="col" data-numeric="true">
            {t('amount')}
          </th>
        </tr>
      </thead>
      <tbody lang={lang}>
        {lines.map(({ item, amountNok = 0 }, n) => (
          <tr key={n}>
            <th scope="row">{item}</th>
            <td data-numeric="true">{kroner(amountNok)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t('sum')}</th>
          <td data-numeric="true">{kroner(sum)}</td>
        </tr>
      </tfoot>
    </table>
  );
};
