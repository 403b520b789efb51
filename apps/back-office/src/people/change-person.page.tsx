import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useAct } from '../api/act.ts';
import { useView } from '../api/view.ts';
import { PageHeading } from '../components/page-heading.tsx';
import { Shown } from '../components/states/shown.tsx';
import { useParam } from '../url/use-param.ts';
import { PersonForm } from './person.form.tsx';
import { fieldsOf } from './person-fields.ts';
import { change, person } from './people.api.ts';

export const ChangePersonPage = () => {
  const { t } = useTranslation('people');
  const navigate = useNavigate();
  const personId = useParam('personId');
  const back = `/people/${personId}`;
  const shown = useView(person(personId));
  const changing = useAct({ onDone: () => void navigate({ to: back }) });
  return (
    <Shown of={shown}>
      {(known) => (
        <>
          <PageHeading title={t('changeTitle', { name: known.name })} />
          <PersonForm
            start={fieldsOf(known)}
            act={t('save')}
            back={back}
            busy={changing.isPending}
            error={changing.error}
            send={(body) => changing.mutate(change(personId, body))}
          />
        </>
      )}
    </Shown>
  );
};
