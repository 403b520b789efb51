import { useTranslation } from 'react-i18next';
import { dayOf, daysBetween } from '../format/dates.ts';
import { useFormat } from '../format/use-format.ts';
import { useAsOf } from '../url/as-of.ts';
import { StatusTag } from './status-tag.tsx';

const SOON_DAYS = 3;
/** After that it is history: the date says more than the days. */
const LONG_PAST_DAYS = 365;

/** A deadline, and how far it is off from the moment shown. */
export const Deadline = ({ at }: { readonly at: string | null }) => {
  const { t } = useTranslation('components');
  const { moment } = useFormat();
  const asOf = useAsOf();
  if (at === null) return <span className="subtle nowrap">{t('deadline.none')}</span>;
  const days = daysBetween(dayOf(asOf ?? new Date().toISOString()), dayOf(at));
  if (days < -LONG_PAST_DAYS) return <span className="deadline">{moment(at)}</span>;
  const tone = days < 0 ? 'danger' : days <= SOON_DAYS ? 'warning' : 'neutral';
  const said =
    days < 0
      ? t('deadline.over', { count: -days })
      : days === 0
        ? t('deadline.today')
        : t('deadline.left', { count: days });
  return (
    <span className="deadline">
      {moment(at)} <StatusTag tone={tone}>{said}</StatusTag>
    </span>
  );
};
