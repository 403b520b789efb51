import type { FieldDifference } from '@samanom/contracts/intake';
import { useTranslation } from 'react-i18next';
import { StatusTag, type Tone } from '../status-tag.tsx';
import { DiffText } from './diff-text.tsx';

const tones: Readonly<Record<FieldDifference['change'], Tone>> = {
  same: 'neutral',
  added: 'success',
  removed: 'danger',
  changed: 'info',
};

interface DiffProps {
  readonly fields: readonly FieldDifference[];
  /** A field as the form names it. */
  readonly labelOf: (field: string) => string;
  /** What the texts are written in. */
  readonly lang?: string;
}

/** Field by field, word by word; what was added and removed is said, not only coloured. */
export const Diff = ({ fields, labelOf, lang }: DiffProps) => {
  const { t } = useTranslation('components');
  const changed = fields.filter(({ change }) => change !== 'same');
  if (changed.length === 0) return <p>{t('diff.none')}</p>;
  return (
    <>
      <table className="diff">
        <thead>
          <tr>
            <th scope="col">{t('diff.field')}</th>
            <th scope="col">{t('diff.change')}</th>
            <th scope="col">{t('diff.text')}</th>
          </tr>
        </thead>
        <tbody>
          {changed.map(({ field, change, parts }) => (
            <tr key={field}>
              <th scope="row">{labelOf(field)}</th>
              <td>
                <StatusTag tone={tones[change]}>{t(`diff.${change}`)}</StatusTag>
              </td>
              <td>{parts ? <DiffText parts={parts} lang={lang} /> : t('diff.tooLong')}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {changed.length < fields.length && (
        <p>{t('diff.hidden', { count: fields.length - changed.length })}</p>
      )}
    </>
  );
};
