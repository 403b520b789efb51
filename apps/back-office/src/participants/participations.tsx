import type { ParticipantAnswer, ParticipationAnswer } from '@samanom/contracts/intake';
import { Heading } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../api/may.ts';
import { useView } from '../api/view.ts';
import { CohortName } from './cohort-name.tsx';
import { EndParticipationForm } from './end-participation.form.tsx';
import { NetworksOf } from './networks-of.tsx';
import { participationsOf } from './participants.api.ts';
import { SummaryList } from '../components/summary-list.tsx';
import { useFormat } from '../format/use-format.ts';
import { PageLink } from '../url/page-link.tsx';

interface ParticipationsProps {
  readonly of: ParticipantAnswer;
  readonly on: string | undefined;
}

interface OneProps {
  readonly one: ParticipationAnswer;
  readonly on: string | undefined;
}

const Participation = ({ one, on }: OneProps) => {
  const { t } = useTranslation('participants');
  const { date } = useFormat();
  const may = useMay();
  const { participationId, cohortId, members, evidence, printed, begunOn, endedOn } = one;
  const carrier = (municipalityId: string, name: string | null, carried: string | null) =>
    carried && carried !== name ? t('carriedBy', { name: name ?? '', carrier: carried }) : name;
  return (
    <article className="participation">
      <Heading level={3} data-size="2xs">
        <CohortName cohortId={cohortId} />
      </Heading>
      <SummaryList
        items={[
          { label: t('takesPartAs'), value: one.name ?? '' },
          { label: t('begunOn'), value: begunOn ? date(begunOn) : t('notKnown') },
          ...(endedOn ? [{ label: t('endedOn'), value: date(endedOn) }] : []),
          {
            label: t('carriers'),
            value: (
              <ul className="plain-list">
                {members.map(({ municipalityId, name, carriedBy }) => (
                  <li key={municipalityId}>
                    <PageLink to={`/participants/${municipalityId}`}>
                      {carrier(municipalityId, name, carriedBy.name)}
                    </PageLink>
                  </li>
                ))}
              </ul>
            ),
          },
          {
            label: t('evidence'),
            value:
              evidence.basis === 'admission' && evidence.application ? (
                <PageLink to={`/applications/${evidence.application}`}>{t('admitted')}</PageLink>
              ) : (
                t('printedList', { entry: printed?.as ?? '' })
              ),
          },
          ...(may('membership:read')
            ? [
                {
                  label: t('networks'),
                  value: (
                    <NetworksOf cohortId={cohortId} participationId={participationId} on={on} />
                  ),
                },
              ]
            : []),
        ]}
      />
      {may('participation:end') && endedOn === null && (
        <EndParticipationForm participationId={participationId} />
      )}
    </article>
  );
};

/** Where it takes part: alone, or as one of several. */
export const Participations = ({ of, on }: ParticipationsProps) => {
  const { t } = useTranslation('participants');
  const rows = useView(participationsOf(of.participantId, on)).data?.body.rows;
  return (
    <section className="section" aria-labelledby="participations">
      <Heading level={2} data-size="xs" id="participations">
        {t('participations')}
      </Heading>
      {rows?.length === 0 && <p>{t('noParticipations')}</p>}
      {rows?.map((one) => (
        <Participation key={one.participationId} one={one} on={on} />
      ))}
    </section>
  );
};
