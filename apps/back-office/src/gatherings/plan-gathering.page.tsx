import type { GatheringLine, GatheringNumber } from '@samanom/contracts/networks';
import { useTranslation } from 'react-i18next';
import { useView } from '../api/view.ts';
import { PageHeading } from '../components/page-heading.tsx';
import { Shown } from '../components/states/shown.tsx';
import { gatheringsOf, oneNetwork } from '../networks/networks.api.ts';
import { useParam } from '../url/use-param.ts';
import { PlanGatheringForm } from './plan-gathering.form.tsx';
import '../networks/meetings.css';
import './gatherings.css';

const numbers: readonly GatheringNumber[] = [1, 2, 3];

/** Those that the network has not planned, or has called off. */
const freeNumbers = (rows: readonly GatheringLine[]): readonly GatheringNumber[] =>
  numbers.filter(
    (number) => !rows.some((row) => row.number === number && row.status !== 'called-off'),
  );

/** Plans one of the three gatherings of a network. */
export const PlanGatheringPage = () => {
  const { t } = useTranslation('gatherings');
  const networkId = useParam('networkId');
  const name = useView(oneNetwork(networkId)).data?.body.name ?? '';
  return (
    <>
      <PageHeading title={t('planTitle', { network: name })} />
      <Shown of={useView(gatheringsOf({ networkId }))}>
        {({ rows }) => {
          const free = freeNumbers(rows);
          return free.length === 0 ? (
            <p>{t('allPlanned')}</p>
          ) : (
            <PlanGatheringForm networkId={networkId} numbers={free} />
          );
        }}
      </Shown>
    </>
  );
};
