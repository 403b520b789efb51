import { SkipLink } from '@digdir/designsystemet-react';
import { Outlet } from '@tanstack/react-router';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Waiting } from '../components/states/waiting.tsx';
import { ShortcutHelp } from '../keyboard/shortcut-help.tsx';
import { AnnouncementLine } from './announcement-line.tsx';
import { AsOfBanner } from './as-of-banner.tsx';
import { Header } from './header.tsx';
import { Navigation } from './navigation.tsx';

/** The frame around every page: who one is, where one may go, and at what moment one looks. */
export const Shell = () => {
  const { t } = useTranslation('shell');
  return (
    <>
      <SkipLink href="#main">{t('skip')}</SkipLink>
      <Header />
      <div className="frame">
        <Navigation />
        <main id="main" tabIndex={-1}>
          <AsOfBanner />
          <Suspense fallback={<Waiting />}>
            <Outlet />
          </Suspense>
        </main>
      </div>
      <AnnouncementLine />
      <ShortcutHelp />
    </>
  );
};
