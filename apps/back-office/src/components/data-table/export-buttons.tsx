import { Dropdown } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { pathOf } from '../../api/request.ts';
import type { View } from '../../api/view.ts';
import { useAsOf } from '../../url/as-of.ts';
import type { List } from '../../url/use-list.ts';

interface ExportButtonsProps {
  readonly of: View<unknown>;
  readonly list: List;
}

/** The filtered list, all pages of it, as a file. */
export const ExportButtons = ({ of, list }: ExportButtonsProps) => {
  const { t } = useTranslation('components');
  const asOf = useAsOf();
  const { filters, sort } = list.state;
  const fileOf = (format: string) =>
    pathOf(of.service, of.path, { ...filters, sort, asOf, format });
  return (
    <Dropdown.TriggerContext>
      <Dropdown.Trigger variant="tertiary" data-size="sm">
        {t('table.export')}
      </Dropdown.Trigger>
      <Dropdown data-size="sm">
        <Dropdown.List>
          <Dropdown.Item>
            <Dropdown.Button asChild>
              <a href={fileOf('csv')} download>
                {t('table.exportCsv')}
              </a>
            </Dropdown.Button>
          </Dropdown.Item>
          <Dropdown.Item>
            <Dropdown.Button asChild>
              <a href={fileOf('xlsx')} download>
                {t('table.exportXlsx')}
              </a>
            </Dropdown.Button>
          </Dropdown.Item>
        </Dropdown.List>
      </Dropdown>
    </Dropdown.TriggerContext>
  );
};
