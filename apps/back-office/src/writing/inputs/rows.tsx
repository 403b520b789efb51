import { Button, Fieldset } from '@digdir/designsystemet-react';
import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Field } from '../../document/document.api.ts';

interface RowsProps<Row> {
  readonly field: Field;
  readonly rows: readonly Row[];
  readonly empty: Row;
  readonly change: (rows: readonly Row[]) => void;
  readonly fault: string | undefined;
  /** What one row is called, and what adds another. */
  readonly named: (n: number) => string;
  readonly add: string;
  readonly row: (row: Row, n: number, set: (row: Row) => void) => ReactNode;
  readonly children?: ReactNode;
}

/** One after the other, at least one to write in; a new one takes the focus. */
export const Rows = <Row,>(props: RowsProps<Row>) => {
  const { field, rows, empty, change, fault, named, add, row, children } = props;
  const { t } = useTranslation('writing');
  const last = useRef<HTMLLIElement>(null);
  const added = useRef(false);
  const shown = rows.length > 0 ? rows : [empty];
  useEffect(() => {
    if (added.current) last.current?.querySelector<HTMLElement>('input, textarea')?.focus();
    added.current = false;
  }, [shown.length]);
  const set = (n: number) => (now: Row) => change(shown.map((each, m) => (m === n ? now : each)));
  const full = shown.length >= (field.maxItems ?? Infinity);
  return (
    <Fieldset>
      <Fieldset.Legend>{field.label}</Fieldset.Legend>
      <Fieldset.Description>{field.help}</Fieldset.Description>
      {fault && <p className="field-fault">{fault}</p>}
      <ol className="rows">
        {shown.map((each, n) => (
          <li key={n} ref={n === shown.length - 1 ? last : undefined}>
            {row(each, n, set(n))}
            {shown.length > 1 && (
              <Button
                variant="tertiary"
                data-size="sm"
                data-color="danger"
                aria-label={t('removeRow', { row: named(n + 1) })}
                onClick={() => change(shown.filter((_, m) => m !== n))}
              >
                {t('remove')}
              </Button>
            )}
          </li>
        ))}
      </ol>
      {children}
      {!full && (
        <Button
          variant="secondary"
          data-size="sm"
          onClick={() => {
            added.current = true;
            change([...shown, empty]);
          }}
        >
          {add}
        </Button>
      )}
    </Fieldset>
  );
};
