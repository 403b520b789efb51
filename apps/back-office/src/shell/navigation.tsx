import { Button } from '@digdir/designsystemet-react';
import { useRouterState } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../api/may.ts';
import { navigation } from '../navigation.ts';
import { PageLink } from '../url/page-link.tsx';

const isAt = (path: string, to: string): boolean => path === to || path.startsWith(`${to}/`);

/** Only what this person's roles are used for. The place with the longest address that fits is the current one. */
export const Navigation = () => {
  const { t } = useTranslation('shell');
  const may = useMay();
  const path = useRouterState({ select: ({ location }) => location.pathname });
  const [openAt, setOpenAt] = useState<string>();
  const open = openAt === path;
  const places = navigation.filter((place) => place.for.some(may));
  const current = places
    .filter(({ to }) => isAt(path, to))
    .sort((one, other) => other.to.length - one.to.length)[0];
  return (
    <nav aria-label={t('navigationLabel')} className="navigation">
      <Button
        variant="secondary"
        data-size="sm"
        className="navigation-button"
        aria-expanded={open}
        aria-controls="navigation-places"
        onClick={() => setOpenAt(open ? undefined : path)}
      >
        {t('menu')}
      </Button>
      <ul id="navigation-places" data-open={open}>
        {places.map((place) => (
          <li key={place.to}>
            <PageLink
              to={place.to}
              className="place"
              aria-current={place === current ? 'page' : undefined}
            >
              {t(`navigation.${place.label}`)}
            </PageLink>
          </li>
        ))}
      </ul>
    </nav>
  );
};
