import { Button } from '@digdir/designsystemet-react';
import type { ComponentProps } from 'react';
import { useTranslation } from 'react-i18next';
import { useActsOpen } from './use-acts-open.ts';

interface ActButtonProps extends Pick<
  ComponentProps<typeof Button>,
  'children' | 'variant' | 'type' | 'onClick' | 'data-size' | 'data-color' | 'className'
> {
  /** It is on its way. */
  readonly busy?: boolean;
}

/** A button that does something: shut while one looks at the past, or while it is at work. */
export const ActButton = ({ busy = false, type = 'button', ...rest }: ActButtonProps) => {
  const { t } = useTranslation('components');
  const open = useActsOpen();
  return (
    <Button
      data-color="accent"
      {...rest}
      type={type}
      loading={busy}
      disabled={!open || busy}
      {...(!open && { title: t('asOfActs') })}
    />
  );
};
