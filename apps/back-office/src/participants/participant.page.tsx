import { useTranslation } from 'react-i18next';
import { useMay } from '../api/may.ts';
import { useView } from '../api/view.ts';
import '../components/data-table/data-table.css';
import { DateField } from '../components/form/date-field.tsx';
import { PageHeading } from '../components/page-heading.tsx';
import { Shown } from '../components/states/shown.tsx';
import { StatusTag } from '../components/status-tag.tsx';
import { dayOf } from '../format/dates.ts';
import { useAsOf } from '../url/as-of.ts';
import { PageLink } from '../url/page-link.tsx';
import { useParam } from '../url/use-param.ts';
import { useUrl } from '../url/url.ts';
import { JointCommands } from './joint-commands.tsx';
import { MunicipalityCommands } from './municipality-commands.tsx';
import { ParticipantFacts } from './participant-facts.tsx';
import { ParticipantHistory } from './participant-history.tsx';
import { Participations } from './participations.tsx';
import './participants.css';
import { participant } from './participants.api.ts';

/** One participant: what was valid on a date, everything that it has been, and what the register can be told of it. */
export const ParticipantPage = () => {
  const { t } = useTranslation('participants');
  const participantId = useParam('participantId');
  const [{ on }, change] = useUrl();
  const asOf = useAsOf();
  const may = useMay();
  const shown = useView(participant(participantId, on));
  return (
    <Shown of={shown}>
      {(one) => (
        <>
          <PageHeading title={one.name}>
            <StatusTag>{t(`kinds.${one.kind}`)}</StatusTag>
            {one.languageUndecidedFrom && <StatusTag tone="warning">{t('undecided')}</StatusTag>}
          </PageHeading>
          <p className="no-print">
            <PageLink to="/participants">{t('backToList')}</PageLink>
          </p>
          <DateField
            label={t('validOn')}
            description={t('validOnText')}
            value={on ?? dayOf(asOf ?? new Date().toISOString())}
            onChange={(day) => change({ on: day }, { replace: true })}
          />
          <ParticipantFacts of={one} />
          <Participations of={one} on={on} />
          <ParticipantHistory of={one} />
          {may('participant:register') && one.kind === 'municipality' && (
            <MunicipalityCommands of={one} />
          )}
          {may('participant:register') && one.kind === 'joint-participant' && (
            <JointCommands of={one} />
          )}
        </>
      )}
    </Shown>
  );
};
