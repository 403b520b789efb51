import { Button } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';

interface OrderButtonsProps {
  /** What is moved or taken away, as a screen reader says it. */
  readonly name: string;
  readonly at: number;
  readonly count: number;
  readonly move: (by: -1 | 1) => void;
  readonly remove: () => void;
}

/** Up, down and away: by keyboard as by mouse. */
export const OrderButtons = ({ name, at, count, move, remove }: OrderButtonsProps) => {
  const { t } = useTranslation('components');
  return (
    <div className="acts">
      <Button
        variant="tertiary"
        data-size="sm"
        aria-label={t('order.upName', { name })}
        disabled={at === 0}
        onClick={() => move(-1)}
      >
        {t('order.up')}
      </Button>
      <Button
        variant="tertiary"
        data-size="sm"
        aria-label={t('order.downName', { name })}
        disabled={at === count - 1}
        onClick={() => move(1)}
      >
        {t('order.down')}
      </Button>
      <Button
        variant="tertiary"
        data-size="sm"
        data-color="danger"
        aria-label={t('order.removeName', { name })}
        onClick={remove}
      >
        {t('order.remove')}
      </Button>
    </div>
  );
};
