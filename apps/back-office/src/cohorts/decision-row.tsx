import type { Outcome } from '@samanom/contracts/intake';
import { Button, Select, Textfield } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { StatusTag } from '../components/status-tag.tsx';
import { PageLink } from '../url/page-link.tsx';
import { needsReason, type DraftCase } from './decision-draft.ts';
import { RemoveButton, type DecisionRowsProps } from './decision-rows.tsx';
import { fieldOf } from './field-of.ts';
import { OutcomeTag, outcomes } from './outcome-tag.tsx';

interface DecisionRowProps extends DecisionRowsProps {
  readonly one: DraftCase;
}

/** What happens to one case. */
export const DecisionRow = ({ one, draft, faults, ...on }: DecisionRowProps) => {
  const { t } = useTranslation('cohorts');
  const { applicationId, name, outcome, rank, reason, recommended } = one;
  const changed = on.changed.has(applicationId);
  const wrong = (what: 'outcome' | 'rank' | 'reason') =>
    faults.some(({ field }) => field === fieldOf(what, applicationId));
  const change = (changes: Partial<DraftCase>) => on.change(applicationId, changes);
  return (
    <tr>
      <th scope="row">
        <PageLink to={`/applications/${applicationId}`}>{name || t('unnamed')}</PageLink>
        {one.corrects && <StatusTag tone="info">{t('check.corrects')}</StatusTag>}
        {changed && (
          <div>
            <StatusTag tone="warning">{t('check.changedRow')}</StatusTag>{' '}
            <Button variant="secondary" data-size="sm" onClick={() => on.useNew(applicationId)}>
              {t('check.useNew')}
            </Button>
          </div>
        )}
      </th>
      <td>
        {recommended.length === 0 && <span className="subtle">{t('recommendedNone')}</span>}
        <span className="tags">
          {[...new Set(recommended)].map((each) => (
            <OutcomeTag key={each} outcome={each} />
          ))}
        </span>
      </td>
      <td>
        <Select
          id={fieldOf('outcome', applicationId)}
          data-size="sm"
          width="auto"
          aria-label={t('check.outcomeOf', { name })}
          aria-invalid={wrong('outcome')}
          value={outcome ?? ''}
          onChange={({ target }) => change({ outcome: (target.value || null) as Outcome | null })}
        >
          <option value="">{t('check.choose')}</option>
          {outcomes.map((each) => (
            <option key={each} value={each}>
              {t(`outcomes.${each}`)}
            </option>
          ))}
        </Select>
      </td>
      <td>
        {outcome === 'waiting-list' && (
          <Textfield
            id={fieldOf('rank', applicationId)}
            data-size="sm"
            type="number"
            min={1}
            className="rank-field"
            aria-label={t('check.rankOf', { name })}
            aria-invalid={wrong('rank')}
            value={rank ?? ''}
            onChange={({ target }) => change({ rank: Number(target.value) || null })}
          />
        )}
      </td>
      <td>
        <Textfield
          id={fieldOf('reason', applicationId)}
          data-size="sm"
          aria-label={t('check.ownReasonOf', { name })}
          aria-invalid={wrong('reason')}
          placeholder={
            needsReason(one) && draft.reason.trim() === '' ? t('check.reasonNeeded') : ''
          }
          maxLength={4000}
          value={reason}
          onChange={({ target }) => change({ reason: target.value })}
        />
      </td>
      <td>
        <RemoveButton name={name} remove={() => on.remove(applicationId)} />
      </td>
    </tr>
  );
};
