import type { AssignmentDecided, SuggestedPlace } from '@samanom/contracts/networks';
import { Alert } from '@digdir/designsystemet-react';
import { useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../api/act.ts';
import '../components/data-table/data-table.css';
import { ActButton } from '../components/form/act-button.tsx';
import { ActError } from '../components/form/act-error.tsx';
import { SelectField } from '../components/form/select-field.tsx';
import { language } from '../i18n/i18n.ts';
import { decideAssignment } from './networks.api.ts';

interface SuggestedAssignmentFormProps {
  readonly cohortId: string;
  readonly rows: readonly SuggestedPlace[];
  readonly done: () => void;
}

/** A row for each: where it might go and why, and a way to choose otherwise, or nothing yet. */
export const SuggestedAssignmentForm = ({ cohortId, rows }: SuggestedAssignmentFormProps) => {
  const { t } = useTranslation('networks');
  const [chosen, choose] = useState<Readonly<Record<string, string>>>({});
  const [outcome, setOutcome] = useState<AssignmentDecided>();
  const decide = useAct<AssignmentDecided>({ onDone: setOutcome });
  const of = ({ participationId, suggested }: SuggestedPlace): string =>
    chosen[participationId] ?? suggested?.networkId ?? '';
  const places = rows.flatMap((row) =>
    of(row)
      ? [{ participationId: row.participationId, version: row.version, networkIds: [of(row)] }]
      : [],
  );
  const send = (event: SubmitEvent) => {
    event.preventDefault();
    decide.mutate(decideAssignment(cohortId, { places }));
  };
  const refused = outcome?.places.filter(({ result }) => result === 'refused') ?? [];
  const nameOf = (id: string) =>
    rows.find(({ participationId }) => participationId === id)?.name ?? id;
  return (
    <form className="stack" onSubmit={send}>
      {outcome && (
        <Alert data-color={refused.length > 0 ? 'warning' : 'success'} role="status">
          <p>{t('decided', { placed: outcome.placed, refused: outcome.refused })}</p>
          <ul>
            {refused.map(({ participationId, title }) => (
              <li key={participationId}>
                {nameOf(participationId)}: {title}
              </li>
            ))}
          </ul>
        </Alert>
      )}
      {rows.length === 0 ? (
        <p>{t('allPlaced')}</p>
      ) : (
        <>
          <div className="table-scroll" role="region" aria-label={t('suggestTitle')} tabIndex={0}>
            <table className="ds-table data-table" data-size="sm" data-color="neutral">
              <caption className="ds-sr-only">{t('suggestTitle')}</caption>
              <thead>
                <tr>
                  <th scope="col">{t('member')}</th>
                  <th scope="col">{t('network')}</th>
                  <th scope="col">{t('whyThere')}</th>
                </tr>
              </thead>
              <tbody>
                {rows.map((row) => {
                  const options = [...(row.suggested ? [row.suggested] : []), ...row.others];
                  const at = options.find(({ networkId }) => networkId === of(row));
                  return (
                    <tr key={row.participationId}>
                      <th scope="row">
                        {row.name} <small>{row.counties.join(', ')}</small>
                      </th>
                      <td>
                        <SelectField
                          size="sm"
                          label={t('networkFor', { name: row.name ?? '' })}
                          value={of(row)}
                          none={t('notYet')}
                          options={options.map(({ networkId, name, size }) => [
                            networkId,
                            `${name} (${size})`,
                          ])}
                          onChange={(networkId) =>
                            choose({ ...chosen, [row.participationId]: networkId })
                          }
                        />
                      </td>
                      <td>{at?.why.map((words) => words[language()]).join(' ')}</td>
                    </tr>
                  );
                })}
              </tbody>
            </table>
          </div>
          <ActError error={decide.error} />
          <div className="acts">
            <ActButton type="submit" busy={decide.isPending}>
              {t('decide', { count: places.length })}
            </ActButton>
          </div>
        </>
      )}
    </form>
  );
};
