import { Button } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import type { List } from '../../url/use-list.ts';
import { Empty } from '../states/empty.tsx';

interface NothingFoundProps {
  readonly list: List;
  readonly chosen: boolean;
}

export const NothingFound = ({ list, chosen }: NothingFoundProps) => {
  const { t } = useTranslation('components');
  return (
    <Empty title={t('table.nothing')}>
      <p>{t('table.nothingText')}</p>
      {chosen && (
        <Button variant="secondary" data-size="sm" onClick={list.clear}>
          {t('table.clear')}
        </Button>
      )}
    </Empty>
  );
};
