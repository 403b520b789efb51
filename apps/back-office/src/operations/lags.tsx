import type { OperationsAnswer } from '@samanom/contracts/delivery';
import { Details } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { number } from '../format/numbers.ts';

interface Follower {
  readonly key: string;
  readonly what: string;
  readonly position: number;
  readonly lag: number | null;
  readonly note: string;
}

/** Everything that follows the log, and how far it has come. */
export const Lags = ({ of }: { readonly of: OperationsAnswer }) => {
  const { t } = useTranslation('operations');
  const state = (one: { readonly state: string; readonly reason: string | null }) =>
    [t(`states.${one.state}` as 'states.waiting'), one.reason].filter(Boolean).join(': ');
  const followers: readonly Follower[] = [
    ...(of.telling
      ? [
          {
            key: 'telling',
            what: t('tells'),
            position: of.telling.sequence,
            lag: of.telling.lag,
            note: state(of.telling),
          },
        ]
      : []),
    ...of.hearing.map((one) => ({
      key: `hearing ${one.source}`,
      what: t('hears', { source: one.source }),
      position: one.sequence,
      lag: one.lag,
      note: state(one),
    })),
    ...of.views.map(({ view, position, lag, stuck }) => ({
      key: `view ${view}`,
      what: t('view', { view }),
      position,
      lag,
      note: stuck > 0 ? t('stuckRows', { count: stuck }) : '',
    })),
    ...of.reactions.map(({ reaction, position, lag, parked, refused }) => ({
      key: `reaction ${reaction}`,
      what: t('reaction', { reaction }),
      position,
      lag,
      note: [
        parked > 0 && t('parkedEvents', { count: parked }),
        refused > 0 && t('refusedCommands', { count: refused }),
      ]
        .filter(Boolean)
        .join(', '),
    })),
  ];
  return (
    <Details data-size="sm">
      <Details.Summary>{t('followers', { count: followers.length })}</Details.Summary>
      <Details.Content>
        <div className="table-scroll" role="region" aria-label={t('lagsHeading')} tabIndex={0}>
          <table className="ds-table data-table" data-size="sm">
            <thead>
              <tr>
                <th scope="col">{t('what')}</th>
                <th scope="col" data-numeric>
                  {t('positionColumn')}
                </th>
                <th scope="col" data-numeric>
                  {t('lag')}
                </th>
                <th scope="col">{t('note')}</th>
              </tr>
            </thead>
            <tbody>
              {followers.map(({ key, what, position, lag, note }) => (
                <tr key={key}>
                  <th scope="row">{what}</th>
                  <td data-numeric>{number(position)}</td>
                  <td data-numeric>{lag === null ? t('unknown') : number(lag)}</td>
                  <td>{note}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </Details.Content>
    </Details>
  );
};
