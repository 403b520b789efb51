import type { NetworksTimelineEntry } from '@samanom/contracts/networks';
import { useTranslation } from 'react-i18next';
import type { Query } from '../api/request.ts';
import { useView, type View } from '../api/view.ts';
import { TimelinePages } from '../components/timeline/timeline-pages.tsx';
import { useFormat } from '../format/use-format.ts';
import { useUrl } from '../url/url.ts';
import { writtenReason, type TimelineOfNetworks } from './networks.api.ts';

const PAGE = 50;

const Why = ({ at }: { readonly at: string }) => {
  const { t } = useTranslation('components');
  const { data, error } = useView(writtenReason(at));
  if (error) return null;
  if (!data) return <small aria-busy="true">…</small>;
  const { reason, because = reason } = data.body.content ?? {};
  return (
    <small>{because ? t('timeline.because', { reason: because }) : t('timeline.erased')}</small>
  );
};

const reasonOf = ({ reason }: NetworksTimelineEntry) => reason && <Why at={reason} />;

interface HistoryProps {
  readonly of: (query: Query) => View<TimelineOfNetworks>;
  /** The page that it stands on. */
  readonly to: string;
}

/** What has happened to something in networks, newest first, with the reasons that were given. */
export const History = ({ of, to }: HistoryProps) => {
  const { language } = useFormat();
  const [{ before }] = useUrl();
  const shown = useView(of({ language, before, limit: PAGE }), { keep: true });
  return <TimelinePages of={shown} to={to} dayLevel={2} moreOf={reasonOf} />;
};
