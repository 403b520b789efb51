import { Alert, Heading } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { CaseFrame, type SeenCase } from '../case/case-frame.tsx';
import { CaseParties } from '../case/case-parties.tsx';
import { CaseText } from '../case/case-text.tsx';
import { useWrittenForm } from '../case/municipalities.tsx';
import { openActs } from '../case/open-acts.ts';
import { TextDifference } from '../case-record/history/text-difference.tsx';
import { useFormat } from '../format/use-format.ts';
import { PageLink } from '../url/page-link.tsx';
import { EndorseForm } from './endorse.form.tsx';

type Line = SeenCase['one']['endorsements'][number];

const ownLine = ({ one, me }: SeenCase): Line | undefined =>
  one.endorsements.find(
    ({ municipalityId, party }) => municipalityId === me.municipalityId && party === me.party,
  );

/** Whoever stood behind an earlier text sees what is another in this. */
const SinceLastTime = ({ seen: { one }, own }: { readonly seen: SeenCase; readonly own: Line }) => {
  const { t } = useTranslation('endorsing');
  const lang = useWrittenForm(one.lead);
  if (!own.document || !one.document || own.document === one.document) return null;
  return (
    <section aria-labelledby="since-last-time" className="case-part">
      <Heading level={2} data-size="xs" id="since-last-time">
        {t('sinceLastTime')}
      </Heading>
      <TextDifference one={one} from={own.document} to={one.document} lang={lang} />
    </section>
  );
};

const WhereOneStands = ({
  seen,
  own,
}: {
  readonly seen: SeenCase;
  readonly own: Line | undefined;
}) => {
  const { t } = useTranslation('endorsing');
  const { moment } = useFormat();
  const { one } = seen;
  if (own && openActs(one, seen.me).includes('standBehind'))
    return (
      <>
        <p>
          {t(own.status === 'lapsed' ? 'lapsed' : 'explained')}{' '}
          <a href="#endorse" className="ds-link">
            {t('toForm')}
          </a>
        </p>
        <SinceLastTime seen={seen} own={own} />
      </>
    );
  return (
    <Alert data-color={own?.status === 'given' ? 'success' : 'info'} className="case-part">
      <p>
        {own?.status === 'given' ? t('standsBehind', { moment: moment(own.since) }) : t('notNow')}
      </p>
      <PageLink to={`/applications/${one.applicationId}`}>{t('toCase')}</PageLink>
    </Alert>
  );
};

/** The text, what changed since one stood behind it, the three parties, and one button. */
export const EndorsementPage = () => (
  <CaseFrame>
    {(seen) => {
      const own = ownLine(seen);
      return (
        <>
          <WhereOneStands seen={seen} own={own} />
          <CaseText one={seen.one} me={seen.me} />
          <CaseParties one={seen.one} />
          {own && seen.one.document && openActs(seen.one, seen.me).includes('standBehind') && (
            <EndorseForm one={seen.one} document={seen.one.document} own={own} />
          )}
        </>
      );
    }}
  </CaseFrame>
);
