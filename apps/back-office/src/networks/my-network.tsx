import type { GatheringLine, NetworkAnswer } from '@samanom/contracts/networks';
import { Card, Heading } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { useView } from '../api/view.ts';
import { Shown } from '../components/states/shown.tsx';
import { GatheringList } from '../gatherings/gathering-list.tsx';
import { PageLink } from '../url/page-link.tsx';
import { Missed } from './missed.tsx';
import { gatheringsOf } from './networks.api.ts';
import { NextGathering } from './next-gathering.tsx';

const isAhead = ({ status }: GatheringLine) => status === 'planned' || status === 'announced';

/** One network as its leader comes to it: its gatherings, who comes to the next one, and who has not been. */
export const MyNetwork = ({ network }: { readonly network: NetworkAnswer }) => {
  const { t } = useTranslation('networks');
  const { networkId, name, cohort, memberships } = network;
  const gatherings = useView(gatheringsOf({ networkId }));
  return (
    <Card data-color="neutral" asChild>
      <section aria-label={name}>
        <Heading level={2} data-size="xs">
          <PageLink to={`/networks/${networkId}`}>{name}</PageLink>
        </Heading>
        <p className="subtle">
          {cohort}, {t('memberCount', { count: memberships })}
        </p>
        <Shown of={gatherings} lines={2}>
          {({ rows }) => {
            const next = rows
              .filter(isAhead)
              .toSorted((one, other) => one.number - other.number)
              .at(0);
            return (
              <>
                <GatheringList rows={rows} />
                {/* Apart: a heading of the card itself would look like a link. */}
                <div>
                  {next && <NextGathering gathering={next} />}
                  {rows.some(({ status }) => status === 'recorded' || status === 'closed') && (
                    <Missed networkId={networkId} />
                  )}
                </div>
              </>
            );
          }}
        </Shown>
        <div className="acts no-print">
          <PageLink to={`/networks/${networkId}/gatherings/new`}>{t('plan')}</PageLink>
        </div>
      </section>
    </Card>
  );
};
