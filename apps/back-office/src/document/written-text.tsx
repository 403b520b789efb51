import type { DocumentAnswer } from '@samanom/contracts/intake';
import { useTranslation } from 'react-i18next';
import { useView, type View } from '../api/view.ts';
import { documentOf } from './document.api.ts';
import { wordsOf } from './content.ts';
import './document.css';

/** Words kept by their hash, in the Norwegian that they were written in. */
export const WrittenText = ({ of }: { readonly of: View<DocumentAnswer> }) => {
  const { t } = useTranslation('document');
  const { data, error } = useView(of);
  if (error) return <em>{t('notYours')}</em>;
  if (!data) return <span aria-busy="true">…</span>;
  const words = wordsOf(data.body.content);
  if (words === undefined) return <em>{t('erased')}</em>;
  return (
    <span lang="no" className="written">
      {words}
    </span>
  );
};

interface SaidInCaseProps {
  readonly applicationId: string;
  readonly hash: string;
}

/** A reason, a reservation, a complaint or a statement of a case. */
export const SaidInCase = ({ applicationId, hash }: SaidInCaseProps) => (
  <WrittenText of={documentOf(applicationId, hash)} />
);
