import { Button } from '@digdir/designsystemet-react';
import { useId, useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../api/act.ts';
import type { Act } from '../api/act.ts';
import { ActButton } from '../components/form/act-button.tsx';
import { ActError } from '../components/form/act-error.tsx';
import { ErrorSummary } from '../components/form/error-summary.tsx';
import { CommandField, type FieldOf } from './command-field.tsx';

export type Values = Readonly<Record<string, string>>;

interface CommandFormProps<Answer> {
  readonly title: string;
  readonly button: string;
  readonly fields: readonly FieldOf[];
  /** What the command is, once all that it needs is written. */
  readonly command: (values: Values) => Act<Answer>;
  readonly done?: (answer: Answer) => void;
  /** What one sees before anything is written. */
  readonly open?: boolean;
}

/** One command of the register: its fields, what they lack, and what the rule said. */
export const CommandForm = <Answer = void,>(props: CommandFormProps<Answer>) => {
  const { title, button, fields, command, done, open = false } = props;
  const { t } = useTranslation('participants');
  const id = useId();
  const [values, setValues] = useState<Values>({});
  const [lacking, setLacking] = useState<readonly FieldOf[]>([]);
  const send = useAct<Answer>({
    onDone: (answer) => {
      setValues({});
      done?.(answer);
    },
  });
  const idOf = (key: string) => `${id}-${key}`;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const lacks = fields.filter(({ key, required }) => required && !values[key]?.trim());
    setLacking(lacks);
    if (lacks.length === 0) send.mutate(command(values));
  };
  const form = (
    <form onSubmit={submit} className="stack command-form" noValidate aria-label={title}>
      <ErrorSummary
        faults={lacking.map(({ key, label }) => ({
          field: idOf(key),
          message: t('lacks', { field: label }),
        }))}
      />
      {fields.map((field) => (
        <CommandField
          key={field.key}
          field={field}
          id={idOf(field.key)}
          value={values[field.key] ?? ''}
          fault={lacking.includes(field) ? t('lacks', { field: field.label }) : ''}
          write={(value) => setValues({ ...values, [field.key]: value })}
        />
      ))}
      <ActError error={send.error} />
      <div className="acts">
        <ActButton type="submit" busy={send.isPending}>
          {button}
        </ActButton>
        <Button variant="tertiary" type="reset" onClick={() => setValues({})}>
          {t('clear')}
        </Button>
      </div>
    </form>
  );
  if (open) return form;
  return (
    <details className="no-print command">
      <summary>{title}</summary>
      {form}
    </details>
  );
};
