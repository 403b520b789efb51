import { Field, Heading, Label, Select } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { useView } from '../../api/view.ts';
import { Shown } from '../../components/states/shown.tsx';
import { Timeline } from '../../components/timeline/timeline.tsx';
import { useFormat } from '../../format/use-format.ts';
import { PageLink } from '../../url/page-link.tsx';
import { useUrl } from '../../url/url.ts';
import { timelineOf } from '../../case/case.api.ts';
import { CaseFrame, type SeenCase } from '../../case/case-frame.tsx';
import { applicantsOf } from '../../case/municipalities.tsx';

const kinds = [
  'draft',
  'text',
  'endorsement',
  'submission',
  'correspondence',
  'assessment',
  'decision',
  'letter',
  'complaint',
  'withdrawal',
  'deadline',
] as const;
const actors = [
  'contact',
  'elected',
  'administration',
  'employees',
  'case-worker',
  'decider',
] as const;

const DIFFERENCE = /\/documents-difference\?/;

const History = ({ one, me }: SeenCase) => {
  const { t } = useTranslation('case-record');
  const { t: common } = useTranslation('components');
  const { t: shell } = useTranslation('shell');
  const { language } = useFormat();
  const [words, change] = useUrl();
  const { kind, actor, before } = words;
  const shown = useView(
    timelineOf(one.applicationId, { kind, actor, before, language, limit: 50 }),
    { keep: true },
  );
  const mine = kinds.filter((each) => each !== 'assessment' || me.municipalityId === null);
  const choose = (key: string) => (value: string) =>
    change({ [key]: value, before: undefined }, { replace: true });
  return (
    <section aria-labelledby="history">
      <Heading level={2} data-size="xs" id="history">
        {common('timeline.heading')}
      </Heading>
      <div className="case-filters no-print">
        <Field>
          <Label>{common('timeline.kind')}</Label>
          <Select value={kind ?? ''} onChange={({ target }) => choose('kind')(target.value)}>
            <option value="">{common('table.all')}</option>
            {mine.map((each) => (
              <option key={each} value={each}>
                {t(`kinds.${each}`)}
              </option>
            ))}
          </Select>
        </Field>
        <Field>
          <Label>{common('timeline.actor')}</Label>
          <Select value={actor ?? ''} onChange={({ target }) => choose('actor')(target.value)}>
            <option value="">{common('table.all')}</option>
            {actors.map((each) => (
              <option key={each} value={each}>
                {shell(`role.${each}`)}
              </option>
            ))}
            {applicantsOf(one).map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <Shown of={shown} lines={10}>
        {({ entries, next }) => (
          <>
            <Timeline
              entries={entries}
              differenceOf={(link) =>
                DIFFERENCE.test(link) && (
                  <PageLink
                    to={`/applications/${one.applicationId}/difference`}
                    search={Object.fromEntries(new URLSearchParams(link.split('?')[1]))}
                  >
                    {common('timeline.compare')}
                  </PageLink>
                )
              }
            />
            <p className="acts no-print">
              {next !== null && (
                <PageLink
                  to={`/applications/${one.applicationId}/timeline`}
                  search={{ kind, actor, before: String(next) }}
                >
                  {common('timeline.more')}
                </PageLink>
              )}
              {before && (
                <PageLink
                  to={`/applications/${one.applicationId}/timeline`}
                  search={{ kind, actor }}
                >
                  {t('newest')}
                </PageLink>
              )}
            </p>
          </>
        )}
      </Shown>
    </section>
  );
};

/** What has happened in a case, newest first. */
export const TimelinePage = () => <CaseFrame>{(seen) => <History {...seen} />}</CaseFrame>;
