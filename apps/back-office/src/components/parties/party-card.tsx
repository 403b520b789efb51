import type { EndorsementAnswer } from '@samanom/contracts/intake';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../format/use-format.ts';
import { PersonName } from '../people/person-name.tsx';
import { StatusTag, type Tone } from '../status-tag.tsx';

const tones: Readonly<Record<EndorsementAnswer['status'], Tone>> = {
  given: 'success',
  missing: 'warning',
  lapsed: 'danger',
};

interface PartyCardProps {
  readonly standing: EndorsementAnswer;
  /** The text that is presented now. */
  readonly current: string | null;
  readonly reservationOf?: (hash: string) => ReactNode;
  /** What can be done: stand behind it, remind. */
  readonly children?: ReactNode;
}

/** Where one party stands: who, by which mandate, when, behind which text, with which reservation. */
export const PartyCard = ({ standing, current, reservationOf, children }: PartyCardProps) => {
  const { t } = useTranslation('components');
  const { date, moment } = useFormat();
  const { party, status, since, remindedAt, person, mandate, document, reservation } = standing;
  return (
    <section className="party" data-status={status} aria-label={t(`party.${party}`)}>
      <header>
        <h3>{t(`party.${party}`)}</h3>
        <StatusTag tone={tones[status]}>{t(`parties.${status}`)}</StatusTag>
      </header>
      {status === 'missing' && <p>{t('parties.since', { date: date(since) })}</p>}
      {status === 'lapsed' && <p>{t('parties.lapsedSince', { date: date(since) })}</p>}
      {remindedAt && <p>{t('parties.reminded', { date: date(remindedAt) })}</p>}
      {status === 'given' && (
        <dl>
          <dt>{t('parties.person')}</dt>
          <dd>{person && <PersonName id={person} />}</dd>
          <dd>{t('parties.at', { date: moment(since) })}</dd>
          <dt>{t('parties.mandate')}</dt>
          <dd>{mandate && t('parties.mandateText', { ...mandate, date: date(mandate.date) })}</dd>
          <dt>{t('parties.version')}</dt>
          <dd>{t(document === current ? 'parties.current' : 'parties.older')}</dd>
          <dt>{t('parties.reservation')}</dt>
          <dd>{reservation ? reservationOf?.(reservation) : t('parties.noReservation')}</dd>
        </dl>
      )}
      {children}
    </section>
  );
};
