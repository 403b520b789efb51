import { Field, Heading, Label, Select } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { useView } from '../../api/view.ts';
import { TimelinePages } from '../../components/timeline/timeline-pages.tsx';
import { useFormat } from '../../format/use-format.ts';
import { PageLink } from '../../url/page-link.tsx';
import { splitLink } from '../../url/search.ts';
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
        {t('whatHappened')}
      </Heading>
      <div className="case-filters no-print">
        <Field>
          <Label>{t('chosenKind')}</Label>
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
          <Label>{t('chosenActor')}</Label>
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
      <TimelinePages
        of={shown}
        to={`/applications/${one.applicationId}/timeline`}
        search={{ kind, actor }}
        differenceOf={(link) =>
          DIFFERENCE.test(link) && (
            <PageLink
              to={`/applications/${one.applicationId}/difference`}
              search={splitLink(link).search}
            >
              {common('timeline.compare')}
            </PageLink>
          )
        }
      />
    </section>
  );
};

/** What has happened in a case, newest first. */
export const TimelinePage = () => <CaseFrame>{(seen) => <History {...seen} />}</CaseFrame>;
