import type { ToldEntry } from '@samanom/contracts/timeline';
import { Details } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../format/use-format.ts';
import { PersonName } from '../people/person-name.tsx';

interface TimelineItemProps {
  readonly entry: ToldEntry;
  readonly differenceOf: ((link: string) => ReactNode) | undefined;
  readonly children?: ReactNode;
}

/** What acts by itself: a reaction, or letters on their round. */
const SYSTEM = 'samanom';
const HASH = /^[0-9a-f]{64}$/;

/** A fingerprint is told by its first letters: the whole of it is for machines. */
const Value = ({ of }: { readonly of: string | null }) => {
  const { t } = useTranslation('components');
  if (of === null) return t('timeline.nothingBefore');
  return HASH.test(of) ? <code title={of}>{of.slice(0, 8)}…</code> : of;
};

export const TimelineItem = ({ entry, differenceOf, children }: TimelineItemProps) => {
  const { t } = useTranslation('components');
  const { clock } = useFormat();
  const { at, sentence, who, changes, proof } = entry;
  return (
    <li>
      <time dateTime={at}>{clock(at)}</time>
      <div>
        <p>{sentence}</p>
        <small>
          {who.organisation === SYSTEM ? t('person.system') : <PersonName id={who.person} />}
          {who.municipality && `, ${who.municipality}`}
        </small>
        {changes.length > 0 && (
          <ul className="changed">
            {changes.map(({ field, label, before, after, difference }) => (
              <li key={field}>
                {label}:{' '}
                {before !== null && (
                  <>
                    <Value of={before} /> <span aria-hidden="true">→</span>
                    <span className="ds-sr-only">{t('timeline.became')}</span>{' '}
                  </>
                )}
                <Value of={after} /> {difference && differenceOf?.(difference)}
              </li>
            ))}
          </ul>
        )}
        {children}
        <Details data-size="sm" className="proof">
          <Details.Summary>{t('timeline.proof')}</Details.Summary>
          <Details.Content>
            {t('timeline.proofText', { position: proof.position })} <code>{proof.hash}</code>
          </Details.Content>
        </Details>
      </div>
    </li>
  );
};
