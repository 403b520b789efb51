import type { AttendanceDeviation } from '@samanom/contracts/networks';
import { useTranslation } from 'react-i18next';
import { useView } from '../api/view.ts';
import { useFormat } from '../format/use-format.ts';
import { gatherings } from '../gatherings/gatherings.api.ts';

const heldAs: readonly string[] = ['held', 'recorded', 'closed'];

/** Other networks' gatherings of the same number that have been held, to choose from. */
export const useGatheringsInstead = ({ networkId, number }: AttendanceDeviation) => {
  const { t } = useTranslation('attendance-ledger');
  const { date } = useFormat();
  const all = useView(gatherings({ number, limit: 200 })).data?.body.rows ?? [];
  return all
    .filter((one) => one.networkId !== networkId && heldAs.includes(one.status))
    .map(
      (one) =>
        [
          one.gatheringId,
          `${t('gatheringOf', { number, network: one.network ?? '' })}, ${date(one.days[0]?.date ?? '')}`,
        ] as const,
    );
};
