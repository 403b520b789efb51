import type { ApplicationAnswer, EndorsementAnswer } from '@samanom/contracts/intake';
import { Heading } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ThreeParties } from '../components/parties/three-parties.tsx';
import { SaidInCase } from '../document/written-text.tsx';
import { applicantsOf } from './municipalities.tsx';

interface CasePartiesProps {
  readonly one: ApplicationAnswer;
  /** What can be done with one of them here. */
  readonly actsOf?: (standing: EndorsementAnswer) => ReactNode;
}

/** The three parties of every applicant, side by side. */
export const CaseParties = ({ one, actsOf }: CasePartiesProps) => {
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
        {...(actsOf && { actsOf })}
      />
    </section>
  ));
};
