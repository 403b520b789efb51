import type { AttendanceSheet } from '@samanom/contracts/networks';
import { Heading } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { PageLink } from '../url/page-link.tsx';

/** Who came from another network, and which gathering that makes up for. */
export const Guests = ({ of }: { readonly of: AttendanceSheet['guests'] }) => {
  const { t } = useTranslation('attendance');
  const { t: words } = useTranslation('components');
  if (of.length === 0) return null;
  return (
    <section className="page-section">
      <Heading level={2} data-size="xs">
        {t('guests')}
      </Heading>
      <ul>
        {of.map((guest) => (
          <li key={`${guest.participationId} ${guest.municipalityId ?? ''} ${guest.party}`}>
            {guest.name ?? guest.participantId}, {words(`party.${guest.party}`)}{' '}
            <PageLink to={`/gatherings/${guest.makesUpFor}`}>{t('makesUpFor')}</PageLink>
          </li>
        ))}
      </ul>
    </section>
  );
};
