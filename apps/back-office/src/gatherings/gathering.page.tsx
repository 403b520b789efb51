import type { GatheringAnswer } from '@samanom/contracts/networks';
import { Heading } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../api/may.ts';
import { useView } from '../api/view.ts';
import { PageHeading } from '../components/page-heading.tsx';
import { Shown } from '../components/states/shown.tsx';
import { SummaryList } from '../components/summary-list.tsx';
import { useFormat } from '../format/use-format.ts';
import { PageLink } from '../url/page-link.tsx';
import { useParam } from '../url/use-param.ts';
import { hoursInWords } from './days.ts';
import { GatheringActs } from './gathering-acts.tsx';
import { GatheringFiles } from './gathering-files.tsx';
import { GatheringHistory } from './gathering-history.tsx';
import { GatheringStatusTag } from './gathering-status.tsx';
import { Invitations } from './invitations.tsx';
import { oneGathering } from './gatherings.api.ts';
import { ProgrammeTable } from './programme-table.tsx';
import { Where } from './where.tsx';

import '../networks/meetings.css';
import './gatherings.css';

const Summary = ({ of }: { readonly of: GatheringAnswer }) => {
  const { t } = useTranslation('gatherings');
  const { language, moment } = useFormat();
  const steps = [
    ['announcedAt', of.announcedAt],
    ['heldAt', of.heldAt],
    ['recordedAt', of.recordedAt],
    ['closedAt', of.closedAt],
  ] as const;
  return (
    <SummaryList
      items={[
        {
          label: t('network'),
          value: <PageLink to={`/networks/${of.networkId}`}>{of.network}</PageLink>,
        },
        {
          label: t('when'),
          value: (
            <ul className="plain-list">
              {of.days.map((day) => (
                <li key={day.date}>{hoursInWords(day, language)}</li>
              ))}
            </ul>
          ),
        },
        { label: t('where'), value: <Where of={of} /> },
        ...(of.programme?.onlineAddress
          ? [
              {
                label: t('onlineAddress'),
                value: (
                  <a className="ds-link" href={of.programme.onlineAddress} rel="noreferrer">
                    {of.programme.onlineAddress}
                  </a>
                ),
              },
            ]
          : []),
        { label: t('arrangedBy'), value: of.programme?.arrangedBy ?? '' },
        ...steps.flatMap(([label, at]) => (at ? [{ label: t(label), value: moment(at) }] : [])),
      ]}
    />
  );
};

/** One gathering: when, where, what is on, how it stands, and what one may do with it now. */
export const GatheringPage = () => {
  const { t } = useTranslation('gatherings');
  const { t: words } = useTranslation('components');
  const may = useMay();
  const shown = useView(oneGathering(useParam('gatheringId')));
  return (
    <Shown of={shown}>
      {(gathering, { etag }) => (
        <>
          <PageHeading
            title={t('named', { number: gathering.number, network: gathering.network ?? '' })}
          >
            <GatheringStatusTag status={gathering.status} />
            {gathering.inCircle && (
              <PageLink
                to={`/gatherings/${gathering.gatheringId}/timeline`}
                className="ds-link no-print"
              >
                {words('timeline.history')}
              </PageLink>
            )}
          </PageHeading>
          <p className="subtle">{t(`numbers.${gathering.number}`)}</p>
          <GatheringActs gathering={gathering} seen={etag} />
          <Summary of={gathering} />
          <section className="page-section">
            <Heading level={2} data-size="xs">
              {t('programme')}
            </Heading>
            <ProgrammeTable of={gathering} />
          </section>
          {gathering.inCircle && gathering.status !== 'called-off' && may('invitation:read') && (
            <Invitations gathering={gathering} />
          )}
          {gathering.inCircle && may('gathering-file:read') && (
            <GatheringFiles gatheringId={gathering.gatheringId} />
          )}
          <GatheringHistory of={gathering} />
        </>
      )}
    </Shown>
  );
};
