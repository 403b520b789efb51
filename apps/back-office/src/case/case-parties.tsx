import type { ApplicationAnswer } from '@samanom/contracts/intake';
import { Heading } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { ThreeParties } from '../components/parties/three-parties.tsx';
import { SaidInCase } from '../document/written-text.tsx';
import { applicantsOf } from './municipalities.tsx';

/** The three parties of every applicant, side by side. */
export const CaseParties = ({ one }: { readonly one: ApplicationAnswer }) => {
  const { t } = useTranslation('components');
  return applicantsOf(one).map(({ id, name }) => (
    <section key={id} aria-labelledby={`parties-${id}`} className="case-part">
      <Heading level={2} data-size="xs" id={`parties-${id}`}>
        {one.municipalities.length > 1
          ? t('parties.of', { municipality: name })
          : t('parties.heading')}
      </Heading>
      <ThreeParties
        standings={one.endorsements.filter(({ municipalityId }) => municipalityId === id)}
        current={one.document}
        reservationOf={(hash) => <SaidInCase applicationId={one.applicationId} hash={hash} />}
      />
    </section>
  ));
};
