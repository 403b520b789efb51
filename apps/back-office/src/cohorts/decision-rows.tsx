import type { Outcome } from '@samanom/contracts/intake';
import { Button, Field, Label, Select } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import type { FieldFault } from '../components/form/error-summary.tsx';
import type { DecisionDraft, DraftCase } from './decision-draft.ts';
import { DecisionRow } from './decision-row.tsx';
import { outcomes } from './outcome-tag.tsx';

export interface DecisionRowsProps {
  readonly draft: DecisionDraft;
  /** Cases that are others by now than when they were chosen. */
  readonly changed: ReadonlySet<string>;
  readonly faults: readonly FieldFault[];
  readonly change: (applicationId: string, changes: Partial<DraftCase>) => void;
  readonly useNew: (applicationId: string) => void;
  readonly remove: (applicationId: string) => void;
  readonly setAll: (outcome: Outcome) => void;
}

export const DecisionRows = (props: DecisionRowsProps) => {
  const { t } = useTranslation('cohorts');
  const { draft, setAll } = props;
  return (
    <div>
      <Field data-size="sm" className="inline-field table-actions">
        <Label>{t('check.setAll')}</Label>
        <Select
          width="auto"
          value=""
          onChange={({ target }) => target.value && setAll(target.value as Outcome)}
        >
          <option value="">{t('check.choose')}</option>
          {outcomes.map((outcome) => (
            <option key={outcome} value={outcome}>
              {t(`outcomes.${outcome}`)}
            </option>
          ))}
        </Select>
      </Field>
      <div className="table-scroll" role="region" aria-label={t('check.rows')} tabIndex={0}>
        <table className="data-table decision-rows">
          <caption className="ds-sr-only">{t('check.rows')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('municipality')}</th>
              <th scope="col">{t('recommended')}</th>
              <th scope="col">{t('check.outcome')}</th>
              <th scope="col">{t('check.rank')}</th>
              <th scope="col">{t('check.ownReason')}</th>
              <th scope="col">{t('check.remove')}</th>
            </tr>
          </thead>
          <tbody>
            {draft.cases.map((one) => (
              <DecisionRow key={one.applicationId} {...props} one={one} />
            ))}
          </tbody>
        </table>
      </div>
      {draft.cases.length === 0 && <p>{t('check.nothing')}</p>}
    </div>
  );
};

interface RemoveButtonProps {
  readonly name: string;
  readonly remove: () => void;
}

export const RemoveButton = ({ name, remove }: RemoveButtonProps) => {
  const { t } = useTranslation('cohorts');
  return (
    <Button
      variant="tertiary"
      data-size="sm"
      aria-label={t('check.removeRow', { name })}
      onClick={remove}
    >
      {t('check.remove')}
    </Button>
  );
};
