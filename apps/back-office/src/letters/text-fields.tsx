import type { Outcome } from '@samanom/contracts/intake';
import { Fieldset, Textfield } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import {
  forms,
  idOfText,
  textFields,
  withText,
  type Said,
  type SaidFault,
  type TextField,
} from './said.ts';

export interface SaidProps {
  readonly said: Said;
  readonly keep: (said: Said) => void;
  readonly faults: readonly SaidFault[];
}

const rows: Readonly<Record<TextField, number>> = { legalBasis: 2, reasons: 6, reviewedBy: 1 };

/** What is said to all of one outcome: bokmål and nynorsk side by side. */
export const TextFields = ({
  outcome,
  said,
  keep,
  faults,
}: SaidProps & { readonly outcome: Outcome }) => {
  const { t } = useTranslation('letters');
  return (
    <Fieldset className="letter-texts">
      <Fieldset.Legend>{t('act.saidTo', { outcome: t(`outcomes.${outcome}`) })}</Fieldset.Legend>
      <div className="two-forms">
        {forms.map((form) => (
          <div key={form} lang={form} className="stack">
            {textFields.map((field) => {
              const id = idOfText(outcome, form, field);
              const lacks = faults.some((fault) => fault.field === id);
              return (
                <Textfield
                  key={field}
                  id={id}
                  multiline
                  rows={rows[field]}
                  lang={form}
                  label={`${t(`fields.${field}`)} (${t(`languages.${form}`)})`}
                  description={t(`hints.${field}`)}
                  error={lacks && t('faults.empty')}
                  value={said.texts[outcome][form][field]}
                  onChange={({ target }) =>
                    keep(withText(said, outcome, form, field, target.value))
                  }
                />
              );
            })}
          </div>
        ))}
      </div>
    </Fieldset>
  );
};
