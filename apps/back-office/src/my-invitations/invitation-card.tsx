import type { GatheringLine } from '@samanom/contracts/networks';
import { Card, Heading } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { useView } from '../api/view.ts';
import { attendanceSheet } from '../attendance/attendance.api.ts';
import { Shown } from '../components/states/shown.tsx';
import { useFormat } from '../format/use-format.ts';
import { daysInWords } from '../gatherings/days.ts';
import { Where } from '../gatherings/where.tsx';
import { PageLink } from '../url/page-link.tsx';
import { AnswerRow } from './answer-row.tsx';

/** One gathering to come, and who of the municipality comes. */
export const InvitationCard = ({ gathering }: { readonly gathering: GatheringLine }) => {
  const { t } = useTranslation('my-invitations');
  const { language } = useFormat();
  const { gatheringId, number, network, days } = gathering;
  const title = t('gathering', { number, network: network ?? '' });
  return (
    <Card data-color="neutral" asChild>
      <section aria-label={title}>
        <Heading level={2} data-size="xs">
          <PageLink to={`/gatherings/${gatheringId}`}>{title}</PageLink>
        </Heading>
        <p>
          {daysInWords(days, language)} · <Where of={gathering} />
        </p>
        <Shown of={useView(attendanceSheet(gatheringId))} lines={3}>
          {({ rows, acts }) =>
            rows.map((row) => (
              <AnswerRow
                key={`${row.participationId} ${row.municipalityId ?? ''}`}
                gatheringId={gatheringId}
                row={row}
                open={acts.includes('answer')}
              />
            ))
          }
        </Shown>
      </section>
    </Card>
  );
};
