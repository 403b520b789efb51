import type { CohortDifferenceAnswer } from '@samanom/contracts/intake';
import { Heading } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { ApplicationStatusTag } from '../applications/application-status.tsx';
import { number } from '../format/numbers.ts';
import { useFormat } from '../format/use-format.ts';

const signed = (change: number): string => (change > 0 ? `+${number(change)}` : number(change));

/** Counts side by side, each with its unit; what the frame and the deadline were, where they changed. */
export const DifferenceFacts = ({
  difference,
}: {
  readonly difference: CohortDifferenceAnswer;
}) => {
  const { t } = useTranslation('cohorts');
  const { moment } = useFormat();
  const { counts, transitions, frame, deadline } = difference;
  const none = t('difference.none');
  const changed = counts.filter(({ before, after }) => before > 0 || after > 0);
  return (
    <div className="stack section">
      {changed.length > 0 && (
        <div
          className="table-scroll"
          role="region"
          aria-label={t('difference.counts')}
          tabIndex={0}
        >
          <table className="data-table">
            <caption>{t('difference.counts')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('status')}</th>
                <th scope="col">{t('difference.unit')}</th>
                <th scope="col" data-numeric>
                  {t('difference.before')}
                </th>
                <th scope="col" data-numeric>
                  {t('difference.after')}
                </th>
                <th scope="col" data-numeric>
                  {t('difference.change')}
                </th>
              </tr>
            </thead>
            <tbody>
              {changed.map(({ unit, status, before, after }) => (
                <tr key={`${unit} ${status}`}>
                  <th scope="row">
                    <ApplicationStatusTag status={status} />
                  </th>
                  <td>{t(`difference.units.${unit}`)}</td>
                  <td data-numeric>{number(before)}</td>
                  <td data-numeric>{number(after)}</td>
                  <td data-numeric>{signed(after - before)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {frame.before !== frame.after && (
        <p>
          {t('difference.frame')}:{' '}
          {t('difference.frameText', {
            before: frame.before ?? none,
            after: frame.after ?? none,
          })}
        </p>
      )}
      {deadline.moves.map(({ previous, deadline: moved, movedAt }) => (
        <p key={movedAt}>
          {t('difference.deadline')}:{' '}
          {t('move', { at: moment(movedAt), from: moment(previous), to: moment(moved) })}
        </p>
      ))}
      {transitions.length > 0 && (
        <section>
          <Heading level={2} data-size="xs">
            {t('difference.transitions')}
          </Heading>
          <ul>
            {transitions.map(({ before, after, applications }) => (
              <li key={`${before} ${after}`}>
                {before === null ? t('difference.came') : <ApplicationStatusTag status={before} />}{' '}
                → <ApplicationStatusTag status={after} />: {number(applications)}
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
};
