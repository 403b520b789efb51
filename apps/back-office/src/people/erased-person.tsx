import { useTranslation } from 'react-i18next';
import { RolesOfPerson } from '../roles/roles-of-person.tsx';
import { PageHeading } from '../components/page-heading.tsx';

interface ErasedPersonProps {
  readonly personId: string;
  readonly known: boolean;
}

/** Where somebody was: the id stays, and is nobody's. */
export const ErasedPerson = ({ personId, known }: ErasedPersonProps) => {
  const { t } = useTranslation('people');
  const { t: said } = useTranslation('components');
  return (
    <>
      <PageHeading title={said(known ? 'person.erased' : 'person.unknown')} />
      <p>{t(known ? 'erased.text' : 'erased.unknown')}</p>
      <RolesOfPerson personId={personId} />
      <p className="subtle">
        {t('erased.id')} <code>{personId}</code>
      </p>
    </>
  );
};
