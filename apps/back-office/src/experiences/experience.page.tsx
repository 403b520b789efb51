import { Alert, Heading } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../api/may.ts';
import { useView } from '../api/view.ts';
import { PageHeading } from '../components/page-heading.tsx';
import { PersonName } from '../components/people/person-name.tsx';
import { Shown } from '../components/states/shown.tsx';
import { SummaryList } from '../components/summary-list.tsx';
import { Themes } from '../components/themes.tsx';
import { useFormat } from '../format/use-format.ts';
import '../networks/meetings.css';
import { PageLink } from '../url/page-link.tsx';
import { useParam } from '../url/use-param.ts';
import { ExperienceActs } from './experience-acts.tsx';
import { ExperienceFiles } from './experience-files.tsx';
import { ExperienceStatusTag } from './experience-status.tsx';
import './experiences.css';
import { oneExperience } from './experiences.api.ts';
import { TellAnewForm } from './tell-anew.form.tsx';

/** One experience: what was done, what it gave, whom to ask. */
export const ExperiencePage = () => {
  const { t } = useTranslation('experiences');
  const { moment } = useFormat();
  const may = useMay();
  return (
    <Shown of={useView(oneExperience(useParam('experienceId')))}>
      {(one, { etag }) => (
        <>
          <PageHeading title={one.text?.title ?? t('erased')}>
            <ExperienceStatusTag status={one.status} />
          </PageHeading>
          {one.sentBackBecause && (
            <Alert data-color="warning">{t('sentBack', { reason: one.sentBackBecause })}</Alert>
          )}
          <ExperienceActs experience={one} seen={etag} />
          <SummaryList
            items={[
              { label: t('whose'), value: one.participant ?? one.network },
              {
                label: t('network'),
                value: <PageLink to={`/networks/${one.networkId}`}>{one.network}</PageLink>,
              },
              { label: t('themes'), value: <Themes of={one.themes} /> },
              { label: t('contact'), value: <PersonName id={one.contact} /> },
              { label: t('told'), value: moment(one.toldAt) },
              ...(one.publishedAt
                ? [{ label: t('publishedAt'), value: moment(one.publishedAt) }]
                : []),
            ]}
          />
          {one.status === 'sent-back' && may('experience:tell') ? (
            <TellAnewForm experience={one} seen={etag} />
          ) : (
            one.text && (
              <article className="narrow page-section">
                <Heading level={2} data-size="xs">
                  {t('done')}
                </Heading>
                <p className="as-told">{one.text.done}</p>
                {one.text.gave && (
                  <>
                    <Heading level={2} data-size="xs">
                      {t('gave')}
                    </Heading>
                    <p className="as-told">{one.text.gave}</p>
                  </>
                )}
              </article>
            )
          )}
          <ExperienceFiles of={one} />
        </>
      )}
    </Shown>
  );
};
