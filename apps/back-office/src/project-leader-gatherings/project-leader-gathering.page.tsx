import { Heading } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../api/may.ts';
import { useView } from '../api/view.ts';
import { PageHeading } from '../components/page-heading.tsx';
import { Shown } from '../components/states/shown.tsx';
import { SummaryList } from '../components/summary-list.tsx';
import { useFormat } from '../format/use-format.ts';
import { daysInWords } from '../gatherings/days.ts';
import { Where } from '../gatherings/where.tsx';
import '../networks/meetings.css';
import { useParam } from '../url/use-param.ts';
import { ProjectLeaderActs } from './project-leader-acts.tsx';
import { PresenceForm } from './presence.form.tsx';
import { oneProjectLeaderGathering } from './project-leader-gatherings.api.ts';
import { ProjectLeaderGatheringStatus } from './status.tsx';

/** One gathering of the project leaders, and whose were there. */
export const ProjectLeaderGatheringPage = () => {
  const { t } = useTranslation('project-leader-gatherings');
  const { language } = useFormat();
  const may = useMay();
  const arranges = may('project-leader-gathering:arrange');
  const shown = useView(oneProjectLeaderGathering(useParam('gatheringId')));
  return (
    <Shown of={shown}>
      {(gathering, { etag }) => (
        <>
          <PageHeading title={gathering.title}>
            <ProjectLeaderGatheringStatus status={gathering.status} />
          </PageHeading>
          {arranges && gathering.status === 'planned' && (
            <ProjectLeaderActs gathering={gathering} seen={etag} />
          )}
          <SummaryList
            items={[
              { label: t('when'), value: daysInWords(gathering.days, language) },
              { label: t('where'), value: <Where of={gathering} /> },
              ...gathering.moves.toReversed().map(({ days, place }, n) => ({
                label: t('movedFrom', { n: gathering.moves.length - n }),
                value: `${daysInWords(days, language)}${place ? `, ${place}` : ''}`,
              })),
            ]}
          />
          <section className="page-section">
            <Heading level={2} data-size="xs">
              {t('whose')}
            </Heading>
            {arranges && gathering.status === 'held' ? (
              <PresenceForm gathering={gathering} key={gathering.version} />
            ) : (
              <ul className="lines">
                {gathering.attendance.map(({ participationId, participant, present }) => (
                  <li key={participationId}>
                    {participant}
                    <span>{t(present ? 'there' : 'notThere')}</span>
                  </li>
                ))}
              </ul>
            )}
            {gathering.attendance.length === 0 && gathering.status !== 'held' && (
              <p className="subtle">{t('nobodyYet')}</p>
            )}
          </section>
        </>
      )}
    </Shown>
  );
};
