import type { GatheringLine } from '@samanom/contracts/networks';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../format/use-format.ts';
import { PageLink } from '../url/page-link.tsx';
import { daysInWords } from './days.ts';
import { GatheringStatusTag } from './gathering-status.tsx';
import { Where } from './where.tsx';

/** The gatherings of one network, in order. */
export const GatheringList = ({ rows }: { readonly rows: readonly GatheringLine[] }) => {
  const { t } = useTranslation('gatherings');
  const { language } = useFormat();
  if (rows.length === 0) return <p className="subtle">{t('noneYet')}</p>;
  return (
    <ul className="lines">
      {rows.map((one) => (
        <li key={one.gatheringId}>
          <div>
            <PageLink to={`/gatherings/${one.gatheringId}`}>{t(`numbers.${one.number}`)}</PageLink>
            <small>
              {daysInWords(one.days, language)} · <Where of={one} />
            </small>
          </div>
          <GatheringStatusTag status={one.status} />
        </li>
      ))}
    </ul>
  );
};
