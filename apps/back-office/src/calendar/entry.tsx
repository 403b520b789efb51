import type { CalendarEntryAnswer } from '@samanom/contracts/networks';
import { useTranslation } from 'react-i18next';
import { StatusTag, type Tone } from '../components/status-tag.tsx';
import { useFormat } from '../format/use-format.ts';
import { clockInWords as clock } from '../gatherings/days.ts';
import { PageLink } from '../url/page-link.tsx';

const pages: Readonly<Record<CalendarEntryAnswer['kind'], string | null>> = {
  gathering: '/gatherings',
  'project-leader-gathering': '/project-leader-gatherings',
  'theme-day': '/theme-days',
  deadline: null,
};

const tones: Readonly<Record<CalendarEntryAnswer['status'], Tone>> = {
  planned: 'neutral',
  announced: 'info',
  held: 'success',
  'called-off': 'danger',
};

export const EntryName = ({ of }: { readonly of: CalendarEntryAnswer }) => {
  const page = pages[of.kind];
  return page ? <PageLink to={`${page}/${of.entryId}`}>{of.title}</PageLink> : of.title;
};

export const Entry = ({ of }: { readonly of: CalendarEntryAnswer }) => {
  const { t } = useTranslation('calendar');
  const { date, language } = useFormat();
  const days = of.days.map(({ date: day, from, to }) =>
    from && to
      ? t('dayWithHours', { day: date(day), from: clock(from, language), to: clock(to, language) })
      : date(day),
  );
  return (
    <li>
      <div>
        <EntryName of={of} />
        <small>
          {days.join(' – ')}
          {of.place && ` · ${of.place}`}
          {of.online && ` · ${t('online')}`}
        </small>
      </div>
      <span className="acts">
        <StatusTag>{t(`kinds.${of.kind}`)}</StatusTag>
        {of.kind !== 'deadline' && (
          <StatusTag tone={tones[of.status]}>{t(`statuses.${of.status}`)}</StatusTag>
        )}
      </span>
    </li>
  );
};
