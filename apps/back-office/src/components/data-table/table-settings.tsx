import { Checkbox, Dropdown, Fieldset, Switch } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import type { List } from '../../url/use-list.ts';
import type { Column } from './column.ts';
import { visibilityOf } from './rows.tsx';

interface TableSettingsProps<Row> {
  readonly columns: readonly Column<Row>[];
  readonly list: List;
  readonly dense: boolean;
  readonly setDense: (dense: boolean) => void;
}

/** Which columns, and how close the rows stand. */
export const TableSettings = <Row,>({
  columns,
  list,
  dense,
  setDense,
}: TableSettingsProps<Row>) => {
  const { t } = useTranslation('components');
  const visible = visibilityOf(columns, list.state.columns);
  const toggle = (id: string) => {
    const shown = columns.filter((one) => (one.id === id ? !visible[id] : visible[one.id]));
    list.showColumns(shown.map((one) => one.id));
  };
  return (
    <Dropdown.TriggerContext>
      <Dropdown.Trigger variant="tertiary" data-size="sm">
        {t('table.columns')}
      </Dropdown.Trigger>
      <Dropdown data-size="sm" className="table-settings">
        <Switch label={t('table.density')} checked={dense} onChange={() => setDense(!dense)} />
        <Fieldset>
          <Fieldset.Legend>{t('table.columns')}</Fieldset.Legend>
          {columns.slice(1).map(({ id, header }) => (
            <Checkbox
              key={id}
              label={header}
              value={id}
              checked={visible[id] ?? false}
              onChange={() => toggle(id)}
            />
          ))}
        </Fieldset>
      </Dropdown>
    </Dropdown.TriggerContext>
  );
};
