import { useNavigate } from '@tanstack/react-router';
import { useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../api/act.ts';
import { useSession } from '../api/session.ts';
import { useView } from '../api/view.ts';
import { ActButton } from '../components/form/act-button.tsx';
import { ActError } from '../components/form/act-error.tsx';
import { ErrorSummary, type FieldFault } from '../components/form/error-summary.tsx';
import { faultAt, lacking } from '../components/form/lacking.ts';
import { SelectField } from '../components/form/select-field.tsx';
import { PageHeading } from '../components/page-heading.tsx';
import '../networks/meetings.css';
import { networks, oneNetwork } from '../networks/networks.api.ts';
import { ExperienceFields, tellingOf, writtenFaults, type Written } from './experience-fields.tsx';
import { tellExperience } from './experiences.api.ts';

const nothing: Written = { title: '', done: '', gave: '', themes: [] };

/** Tells of a good example, of a municipality or of the network. */
export const TellExperiencePage = () => {
  const { t } = useTranslation('experiences');
  const navigate = useNavigate();
  const { organisation, roles } = useSession();
  const mine = useView(networks({ limit: 200 })).data?.body.rows ?? [];
  const [chosen, setNetwork] = useState('');
  const networkId = chosen || (mine.length === 1 ? (mine[0]?.networkId ?? '') : '');
  const members =
    useView(oneNetwork(networkId), { enabled: networkId !== '' }).data?.body.members ?? [];
  const own = members.filter(({ participantId, municipalities }) =>
    [participantId, ...municipalities.map((one) => one.carriedBy.municipalityId)].includes(
      organisation ?? '',
    ),
  );
  const [written, write] = useState(nothing);
  const [faults, setFaults] = useState<readonly FieldFault[]>([]);
  const tell = useAct<{ readonly experienceId: string }>({
    onDone: ({ experienceId }) => void navigate({ to: `/experiences/${experienceId}` }),
  });
  const send = (event: SubmitEvent) => {
    event.preventDefault();
    const found = [
      ...lacking(['network', networkId, t('networkNeeded')]),
      ...writtenFaults(written, t),
    ];
    setFaults(found);
    if (found.length > 0) return;
    const participationId = own[0]?.participationId;
    const whose = participationId && !roles.includes('network-leader') ? { participationId } : {};
    tell.mutate(tellExperience({ networkId, ...whose, ...tellingOf(written) }));
  };
  return (
    <>
      <PageHeading title={t('tell')} />
      <p>{t('tellText')}</p>
      <form className="stack narrow" onSubmit={send} noValidate>
        <ErrorSummary faults={faults} />
        <SelectField
          id="network"
          label={t('network')}
          value={networkId}
          none={t('choose')}
          error={faultAt(faults, 'network')}
          options={mine.map((one) => [one.networkId, `${one.name}, ${one.cohort ?? ''}`])}
          onChange={setNetwork}
        />
        <ExperienceFields written={written} onChange={write} faults={faults} />
        <ActError error={tell.error} />
        <div className="acts">
          <ActButton type="submit" busy={tell.isPending}>
            {t('tell')}
          </ActButton>
        </div>
      </form>
    </>
  );
};
