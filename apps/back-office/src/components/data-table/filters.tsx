import { Button, Checkbox, Field, Label, Select, Textfield } from '@digdir/designsystemet-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { number } from '../../format/numbers.ts';
import type { List } from '../../url/use-list.ts';
import type { Filter } from './column.ts';
import { SearchFilter } from './search-filter.tsx';

interface FilterFieldProps {
  readonly filter: Filter;
  readonly list: List;
}

const FilterField = ({ filter, list }: FilterFieldProps) => {
  const { t } = useTranslation('components');
  const { key, label } = filter;
  const value = list.state.filters[key] ?? '';
  const choose = (chosen: string) => list.filter(key, chosen || undefined);
  if (filter.kind === 'search') return <SearchFilter label={label} value={value} choose={choose} />;
  if (filter.kind === 'checkbox')
    return (
      <Checkbox
        data-size="sm"
        label={label}
        value="true"
        checked={value === 'true'}
        onChange={({ target }) => choose(target.checked ? 'true' : '')}
      />
    );
  if (filter.kind === 'date')
    return (
      <Textfield
        data-size="sm"
        type="date"
        label={label}
        value={value}
        onChange={({ target }) => choose(target.value)}
      />
    );
  return (
    <Field data-size="sm">
      <Label>{label}</Label>
      <Select value={value} onChange={({ target }) => choose(target.value)}>
        <option value="">{t('table.all')}</option>
        {filter.options.map(([one, said, count]) => (
          <option key={one} value={one}>
            {count === undefined ? said : `${said} (${number(count)})`}
          </option>
        ))}
      </Select>
    </Field>
  );
};

interface FiltersProps {
  readonly filters: readonly Filter[];
  readonly list: List;
}

/** Beside the list; on a small screen behind a button, so that the list comes first. */
export const Filters = ({ filters, list }: FiltersProps) => {
  const { t } = useTranslation('components');
  const id = useId();
  const [open, setOpen] = useState(false);
  return (
    <div className="no-print">
      <Button
        variant="secondary"
        className="filters-button"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {t('table.filters')}
      </Button>
      <form
        id={id}
        className="filters"
        data-open={open}
        aria-label={t('table.filters')}
        onSubmit={(event) => event.preventDefault()}
      >
        {filters.map((filter) => (
          <FilterField key={filter.key} filter={filter} list={list} />
        ))}
      </form>
    </div>
  );
};
