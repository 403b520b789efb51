import type { PersonAnswer } from '@samanom/contracts/gateway';
import { useTranslation } from 'react-i18next';
import { OrganisationName } from '../components/organisations/organisation-name.tsx';
import { SummaryList } from '../components/summary-list.tsx';
import { useFormat } from '../format/use-format.ts';
import { languages } from '../i18n/languages.ts';

/** What the directory holds about somebody. */
export const PersonDetails = ({ of: known }: { readonly of: PersonAnswer }) => {
  const { t } = useTranslation('people');
  const { moment } = useFormat();
  const { name, email, telephone, language, organisations, signedInAt } = known;
  return (
    <SummaryList
      items={[
        { label: t('name'), value: name },
        {
          label: t('email'),
          value: email && (
            <a className="ds-link" href={`mailto:${email}`}>
              {email}
            </a>
          ),
        },
        { label: t('telephone'), value: telephone },
        { label: t('language'), value: <span lang={language}>{languages[language]}</span> },
        {
          label: t('organisations'),
          value:
            organisations.length > 0 ? (
              <ul className="plain-list">
                {organisations.map((one) => (
                  <li key={one}>
                    <OrganisationName id={one} />
                  </li>
                ))}
              </ul>
            ) : null,
        },
        { label: t('signedInAt'), value: signedInAt ? moment(signedInAt) : t('neverSignedIn') },
      ]}
    />
  );
};
