import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useAct } from '../api/act.ts';
import { useMay } from '../api/may.ts';
import { useSession } from '../api/session.ts';
import { PageHeading } from '../components/page-heading.tsx';
import { PersonForm } from './person.form.tsx';
import { emptyFields } from './person-fields.ts';
import { writeDown } from './people.api.ts';

/** Somebody who has not signed in yet. A municipality's administrator writes down its own people only. */
export const WriteDownPersonPage = () => {
  const { t } = useTranslation('people');
  const may = useMay();
  const navigate = useNavigate();
  const { organisation } = useSession();
  const own = may('person:export') || !organisation ? [] : [organisation];
  const writing = useAct<{ readonly personId: string }>({
    onDone: ({ personId }) => void navigate({ to: `/people/${personId}` }),
  });
  return (
    <>
      <PageHeading title={t('writeDown')} />
      <p>{t('writeDownText')}</p>
      <PersonForm
        start={emptyFields(own)}
        act={t('writeDownAct')}
        back="/people"
        busy={writing.isPending}
        error={writing.error}
        send={(body) => writing.mutate(writeDown(body))}
      />
    </>
  );
};
