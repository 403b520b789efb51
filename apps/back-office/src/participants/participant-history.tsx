import type { ParticipantAnswer } from '@samanom/contracts/intake';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../format/use-format.ts';
import { PageLink } from '../url/page-link.tsx';
import { HistoryTable } from './history-table.tsx';
import { MembershipReason } from './membership-reason.tsx';

/** Everything that it has been: numbers, written languages, whom it took up, and who is in it. */
export const ParticipantHistory = ({ of }: { readonly of: ParticipantAnswer }) => {
  const { t } = useTranslation('participants');
  const { date } = useFormat();
  const { participantId, numbers, languages, tookUp, members } = of;
  const until = (to: string | null) => (to === null ? t('stillValid') : date(to));
  const linkTo = (id: string, name: string | null) => (
    <PageLink to={`/participants/${id}`}>{name ?? id}</PageLink>
  );
  return (
    <>
      <HistoryTable
        title={t('numbers')}
        columns={[t('number'), t('from'), t('to')]}
        rows={numbers.map((one) => [
          `${one.number} ${one.from}`,
          one.number,
          date(one.from),
          until(one.to),
        ])}
      />
      <HistoryTable
        title={t('languageHistory')}
        columns={[t('language'), t('from')]}
        rows={languages.map(({ language, from }) => [from, t(`languages.${language}`), date(from)])}
      />
      <HistoryTable
        title={t('tookUp')}
        columns={[t('municipality'), t('mergedOn')]}
        rows={tookUp.map((one) => [
          one.municipalityId,
          linkTo(one.municipalityId, one.name),
          date(one.on),
        ])}
      />
      <HistoryTable
        title={t('members')}
        columns={[t('municipality'), t('from'), t('to'), t('reason')]}
        rows={members.map((one) => [
          `${one.municipalityId} ${one.from}`,
          linkTo(one.municipalityId, one.name),
          one.from ? date(one.from) : t('notKnown'),
          until(one.to),
          <MembershipReason
            key="reason"
            participantId={participantId}
            documents={[one.joinedBecause, one.leftBecause]}
          />,
        ])}
      />
    </>
  );
};
