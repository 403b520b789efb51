import type { FormJointParticipantBody } from '@samanom/contracts/intake';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PageHeading } from '../components/page-heading.tsx';
import { PageLink } from '../url/page-link.tsx';
import { CommandForm } from './command.form.tsx';
import { counties } from './counties.ts';
import './participants.css';
import {
  formJointParticipant,
  registerMunicipality,
  registerOtherBody,
} from './participants.api.ts';
import { useMunicipalities } from './use-municipalities.ts';

const forms = ['joint-municipality', 'regional-council', 'cooperation'] as const;

/** A municipality, several as one participant, or a body that is no municipality. */
export const RegisterPage = () => {
  const { t } = useTranslation('participants');
  const navigate = useNavigate();
  const municipalities = useMunicipalities();
  const show = ({ participantId }: { participantId: string }) =>
    void navigate({ to: `/participants/${participantId}` });
  const name = { key: 'name', label: t('name'), required: true } as const;
  return (
    <>
      <PageHeading title={t('register.title')} />
      <p>
        <PageLink to="/participants">{t('backToList')}</PageLink>
      </p>
      <CommandForm
        title={t('register.municipality')}
        button={t('register.button')}
        done={show}
        fields={[
          name,
          {
            key: 'county',
            label: t('county'),
            kind: 'select',
            options: counties.map((one) => [one.name, one.name]),
          },
        ]}
        command={(values) =>
          registerMunicipality({
            name: values['name']?.trim() ?? '',
            county: values['county'] || null,
          })
        }
      />
      <CommandForm
        title={t('register.joint')}
        button={t('register.button')}
        done={show}
        fields={[
          name,
          {
            key: 'form',
            label: t('form'),
            kind: 'select',
            required: true,
            options: forms.map((one) => [one, t(`forms.${one}`)]),
          },
          {
            key: 'members',
            label: t('members'),
            kind: 'many',
            required: true,
            options: municipalities,
          },
          { key: 'from', label: t('register.membersFrom'), kind: 'date', required: true },
        ]}
        command={(values) =>
          formJointParticipant({
            name: values['name']?.trim() ?? '',
            form: values['form'] as FormJointParticipantBody['form'],
            members: (values['members'] ?? '')
              .split(' ')
              .map((municipalityId) => ({ municipalityId, from: values['from'] ?? '' })),
          })
        }
      />
      <CommandForm
        title={t('register.otherBody')}
        button={t('register.button')}
        done={show}
        fields={[name]}
        command={(values) => registerOtherBody({ name: values['name']?.trim() ?? '' })}
      />
    </>
  );
};
