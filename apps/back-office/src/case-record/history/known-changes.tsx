import type { ApplicationAnswer, KnownChange } from '@samanom/contracts/intake';
import { useTranslation } from 'react-i18next';
import { applicantsOf } from '../../case/municipalities.tsx';
import { useFactWords } from './use-fact-words.ts';

interface KnownChangesProps {
  readonly one: ApplicationAnswer;
  readonly changes: readonly KnownChange[];
}

/** Fact by fact: what it was, and what it became. */
export const KnownChanges = ({ one, changes }: KnownChangesProps) => {
  const { t } = useTranslation('components');
  const names = new Map(applicantsOf(one).map(({ id, name }) => [id, name]));
  const { nameOf, valueOf } = useFactWords(names);
  const inWords = (field: string, value: unknown) =>
    (value !== null && valueOf(field, value)) || t('timeline.nothingBefore');
  if (changes.length === 0) return <p>{t('diff.none')}</p>;
  return (
    <table className="changes">
      <thead>
        <tr>
          <th scope="col">{t('timeline.field')}</th>
          <th scope="col">{t('timeline.was')}</th>
          <th scope="col">{t('timeline.is')}</th>
        </tr>
      </thead>
      <tbody>
        {changes.map(({ field, before, after }) => (
          <tr key={field}>
            <th scope="row">{nameOf(field)}</th>
            <td>{inWords(field, before)}</td>
            <td>{inWords(field, after)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
