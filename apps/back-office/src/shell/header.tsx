import { useTranslation } from 'react-i18next';
import { PageLink } from '../url/page-link.tsx';
import { Account } from './account.tsx';
import { AsOfControl } from './as-of-control.tsx';
import { LanguageChoice } from './language-choice.tsx';
import { OrganisationChoice } from './organisation-choice.tsx';

export const Header = () => {
  const { t } = useTranslation('shell');
  return (
    <header className="header" data-color-scheme="light">
      <PageLink to="/" className="brand">
        <img src="/icon.svg" alt="" width="28" height="28" />
        Samanom
      </PageLink>
      <AsOfControl />
      <div className="who" role="group" aria-label={t('account')}>
        <OrganisationChoice />
        <LanguageChoice />
        <Account />
      </div>
    </header>
  );
};
