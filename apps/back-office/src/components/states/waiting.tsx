import { Skeleton } from '@digdir/designsystemet-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';

const SHOW_AFTER_MS = 300;

/** What comes is hinted at, but not before one would notice that it takes time. */
export const Waiting = ({ lines = 6 }: { readonly lines?: number }) => {
  const { t } = useTranslation('components');
  const [shown, show] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => show(true), SHOW_AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div aria-busy="true" className="waiting">
      {shown && (
        <>
          <span className="ds-sr-only" role="status">
            {t('waiting')}
          </span>
          {Array.from({ length: lines }, (_, n) => (
            <Skeleton key={n} variant="rectangle" height="2rem" />
          ))}
        </>
      )}
    </div>
  );
};
