import { Heading } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../api/may.ts';
import { useView } from '../api/view.ts';
import { DateField } from '../components/form/date-field.tsx';
import { PageHeading } from '../components/page-heading.tsx';
import { Shown } from '../components/states/shown.tsx';
import { SummaryList } from '../components/summary-list.tsx';
import { Themes } from '../components/themes.tsx';
import { useFormat } from '../format/use-format.ts';
import { GatheringList } from '../gatherings/gathering-list.tsx';
import { PageLink } from '../url/page-link.tsx';
import { useUrl } from '../url/url.ts';
import { useParam } from '../url/use-param.ts';
import { LeadersWithPeriods } from './leaders-with-periods.tsx';
import { MembersTable } from './members-table.tsx';
import { gatheringsOf, oneNetwork } from './networks.api.ts';
import './meetings.css';

/** One network on a date: who leads it, who belongs to it, when it meets. */
export const NetworkPage = () => {
  const { t } = useTranslation('networks');
  const { t: words } = useTranslation('components');
  const { date } = useFormat();
  const may = useMay();
  const networkId = useParam('networkId');
  const [{ on }, change] = useUrl();
  const shown = useView(oneNetwork(networkId, on), { keep: true });
  const gatherings = useView(gatheringsOf({ networkId }));
  const changeable = (what: string) =>
    may('network:change') ? { change: `/networks/${networkId}/${what}` } : {};
  return (
    <Shown of={shown}>
      {(network) => (
        <>
          <PageHeading title={network.name}>
            <span className="acts no-print">
              {may('gathering:arrange') && (
                <PageLink to={`/networks/${networkId}/gatherings/new`}>{t('plan')}</PageLink>
              )}
              <PageLink to={`/networks/${networkId}/timeline`}>
                {words('timeline.history')}
              </PageLink>
            </span>
          </PageHeading>
          <SummaryList
            items={[
              { label: t('cohort'), value: network.cohort },
              {
                label: t('themes'),
                value: <Themes of={network.themes} />,
                ...changeable('describe'),
              },
              { label: t('geography'), value: network.geography, ...changeable('describe') },
              {
                label: t('leaders'),
                value: <LeadersWithPeriods of={network.leaders} />,
                ...changeable('leaders'),
              },
            ]}
          />
          <section className="page-section">
            <Heading level={2} data-size="xs">
              {t('gatherings')}
            </Heading>
            <Shown of={gatherings} lines={3}>
              {({ rows }) => <GatheringList rows={rows} />}
            </Shown>
          </section>
          <section className="page-section" aria-busy={shown.isFetching}>
            <div className="list-top">
              <Heading level={2} data-size="xs" aria-live="polite">
                {t('membersOn', {
                  count: network.counts.memberships,
                  date: date(network.on),
                })}
              </Heading>
              <DateField
                label={t('on')}
                value={on ?? network.on}
                onChange={(day) => change({ on: day || undefined }, { replace: true })}
              />
            </div>
            <p className="subtle">
              {t('participants', { count: network.counts.participants })},{' '}
              {t('municipalityCount', { count: network.counts.municipalities })}
            </p>
            <MembersTable
              members={network.members}
              caption={t('membersOf', { name: network.name })}
            />
          </section>
        </>
      )}
    </Shown>
  );
};
