import type { TimelineEntry } from '@samanom/contracts/intake';
import { Details } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { clockOf } from '../../format/dates.ts';
import { PersonName } from '../people/person-name.tsx';

interface TimelineItemProps {
  readonly entry: TimelineEntry;
  readonly differenceOf: ((link: string) => ReactNode) | undefined;
}

export const TimelineItem = ({ entry, differenceOf }: TimelineItemProps) => {
  const { t } = useTranslation('components');
  const { at, sentence, who, changes, proof } = entry;
  return (
    <li>
      <time dateTime={at}>{clockOf(at)}</time>
      <div>
        <p>{sentence}</p>
        <small>
          <PersonName id={who.person} />
          {who.municipality && `, ${who.municipality}`}
        </small>
        {changes.length > 0 && (
          <table className="changes">
            <thead>
              <tr>
                <th scope="col">{t('timeline.field')}</th>
                <th scope="col">{t('timeline.was')}</th>
                <th scope="col">{t('timeline.is')}</th>
              </tr>
            </thead>
            <tbody>
              {changes.map(({ field, label, before, after, difference }) => (
                <tr key={field}>
                  <th scope="row">{label}</th>
                  <td>{before ?? t('timeline.nothingBefore')}</td>
                  <td>
                    {after ?? t('timeline.nothingBefore')}
                    {difference && differenceOf?.(difference)}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
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
