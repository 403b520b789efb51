import type { EndorsementAnswer } from '@samanom/contracts/intake';
import type { ReactNode } from 'react';
import { PartyCard } from './party-card.tsx';

const order = ['elected', 'administration', 'employees'] as const;

interface ThreePartiesProps {
  readonly standings: readonly EndorsementAnswer[];
  readonly current: string | null;
  readonly reservationOf?: (hash: string) => ReactNode;
  readonly actsOf?: (standing: EndorsementAnswer) => ReactNode;
}

/** Three columns, equally wide, always in the same order: folkevalde, administrasjon, tillitsvalde. */
export const ThreeParties = ({ standings, current, reservationOf, actsOf }: ThreePartiesProps) => (
  <div className="three-parties">
    {order.flatMap((party) =>
      standings
        .filter((one) => one.party === party)
        .map((standing) => (
          <PartyCard
            key={party}
            standing={standing}
            current={current}
            {...(reservationOf && { reservationOf })}
          >
            {actsOf?.(standing)}
          </PartyCard>
        )),
    )}
  </div>
);
