import { useTranslation } from 'react-i18next';
import { useView, view } from '../api/view.ts';

interface Answer {
  readonly content: unknown;
}

const Words = ({ path }: { readonly path: string }) => {
  const content = useView(view<Answer>('intake', path)).data?.body.content;
  const words = Object.values((content ?? {}) as Record<string, unknown>);
  return <p>{words.filter((one) => typeof one === 'string').join(' ')}</p>;
};

interface MembershipReasonProps {
  readonly participantId: string;
  readonly documents: readonly (string | null)[];
}

/** Why a municipality joined or left, in the words that were written. */
export const MembershipReason = ({ participantId, documents }: MembershipReasonProps) => {
  const { t } = useTranslation('participants');
  const given = documents.filter((document) => document !== null);
  if (given.length === 0) return <span className="subtle">{t('noReason')}</span>;
  return given.map((document) => (
    <Words key={document} path={`/participants/${participantId}/documents/${document}`} />
  ));
};
