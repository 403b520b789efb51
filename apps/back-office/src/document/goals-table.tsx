import { useTranslation } from 'react-i18next';
import { useFormat } from '../format/use-format.ts';
import { goalsOf } from './content.ts';

interface WrittenTable {
  readonly value: unknown;
  readonly lang: string;
}

/** Goals with where one starts, what is to be reached, and when. */
export const GoalsTable = ({ value, lang }: WrittenTable) => {
  const { t } = useTranslation('document');
  const { date } = useFormat();
  return (
    <table className="plain-table">
      <thead>
        <tr>
          <th scope="col">{t('goal')}</th>
          <th scope="col">{t('zeroPoint')}</th>
          <th scope="col">{t('target')}</th>
          <th scope="col">{t('by')}</th>
        </tr>
      </thead>
      <tbody lang={lang}>
        {goalsOf(value).map((goal, n) => (
          <tr key={n}>
            <th scope="row">{goal.goal}</th>
            <td data-label={t('zeroPoint')}>{goal.zeroPoint}</td>
            <td data-label={t('target')}>{goal.target}</td>
            <td data-label={t('by')}>{date(goal.date ?? null)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
