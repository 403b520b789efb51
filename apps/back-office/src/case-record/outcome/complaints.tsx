import type { ApplicationAnswer } from '@samanom/contracts/intake';
import { Heading } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { StatusTag, type Tone } from '../../components/status-tag.tsx';
import { SaidInCase } from '../../document/written-text.tsx';
import { useFormat } from '../../format/use-format.ts';
import { applicantsOf } from '../../case/municipalities.tsx';

const tones: Readonly<Record<string, Tone>> = {
  received: 'warning',
  'sent-on': 'info',
  upheld: 'success',
  'not-upheld': 'neutral',
};

/** Complaints of decisions, with what was answered. */
export const Complaints = ({ one }: { readonly one: ApplicationAnswer }) => {
  const { t } = useTranslation('case-record');
  const { moment } = useFormat();
  if (one.complaints.length === 0) return null;
  const names = new Map(applicantsOf(one).map(({ id, name }) => [id, name]));
  const said = (hash: string) => <SaidInCase applicationId={one.applicationId} hash={hash} />;
  return (
    <section aria-labelledby="complaints" className="case-part">
      <Heading level={2} data-size="xs" id="complaints">
        {t('complaints')}
      </Heading>
      <ul className="said">
        {one.complaints.map((complaint) => (
          <li key={complaint.complaintId}>
            <strong>{names.get(complaint.municipalityId)}</strong>{' '}
            <StatusTag tone={tones[complaint.status] ?? 'neutral'}>
              {t(`complaint.${complaint.status as 'received'}`)}
            </StatusTag>
            <small className="subtle">
              {t('complainedAt', {
                received: moment(complaint.receivedAt),
                deadline: moment(complaint.deadline),
              })}
            </small>
            <p>{said(complaint.complaint)}</p>
            {complaint.lateReason && (
              <p>
                {t('lateBecause')} {said(complaint.lateReason)}
              </p>
            )}
            {complaint.to && <p>{t('sentOnTo', { to: complaint.to })}</p>}
            {complaint.answers.map((answer) => (
              <p key={answer}>
                {t('answered')} {said(answer)}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
};
