import { Heading } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { useView } from '../api/view.ts';
import { PageHeading } from '../components/page-heading.tsx';
import { Shown } from '../components/states/shown.tsx';
import { PageLink } from '../url/page-link.tsx';
import { useUrl } from '../url/url.ts';
import { useParam } from '../url/use-param.ts';
import '../networks/meetings.css';
import './gatherings.css';
import { calendarFileOf, oneInvitation } from './gatherings.api.ts';

/** One invitation as it is written, in the municipality's language. */
export const InvitationPage = () => {
  const { t } = useTranslation('gatherings');
  const { t: words } = useTranslation('components');
  const gatheringId = useParam('gatheringId');
  const municipalityId = useParam('municipalityId');
  const [{ party = 'elected' }] = useUrl();
  return (
    <Shown of={useView(oneInvitation(gatheringId, municipalityId, party))}>
      {(one) => (
        <>
          <PageHeading
            title={t('invitationTitle', {
              municipality: one.municipality ?? '',
              party: words(`party.${one.party}`),
            })}
          />
          <article className="narrow" lang={one.language}>
            <Heading level={2} data-size="xs">
              {one.subject}
            </Heading>
            {one.text.split('\n\n').map((paragraph, n) => (
              <p key={n} className="as-written">
                {paragraph}
              </p>
            ))}
          </article>
          <p className="acts no-print">
            <a className="ds-link" href={calendarFileOf(gatheringId, municipalityId)} download>
              {t('calendarFile')}
            </a>
            <PageLink to={`/gatherings/${gatheringId}`}>{t('toGathering')}</PageLink>
          </p>
        </>
      )}
    </Shown>
  );
};
