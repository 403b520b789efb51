import { useTranslation } from 'react-i18next';
import { useSession } from '../api/session.ts';
import { useView } from '../api/view.ts';
import { PageHeading } from '../components/page-heading.tsx';
import { Shown } from '../components/states/shown.tsx';
import { SummaryList } from '../components/summary-list.tsx';
import { OwnDetailsForm } from './own-details.form.tsx';
import { RolesNow } from './roles-now.tsx';
import { exportOf, me } from './people.api.ts';
import { SignOutEverywhere } from './sign-out-everywhere.tsx';

/** Oneself: what the directory holds, what one may change, and a way out on every machine. */
export const MePage = () => {
  const { t } = useTranslation('people');
  const { organisations } = useSession();
  const shown = useView(me());
  const roles = organisations.flatMap(({ organisation, roles: held }) =>
    held.map((role) => ({ role, organisation })),
  );
  return (
    <Shown of={shown}>
      {(known) => (
        <div className="stack">
          <PageHeading title={t('me.title')} />
          <SummaryList
            items={[
              { label: t('name'), value: known.name },
              { label: t('email'), value: known.email },
              { label: t('rolesNow'), value: <RolesNow roles={roles} /> },
            ]}
          />
          <p className="subtle">{t('me.othersChange')}</p>
          <OwnDetailsForm of={known} />
          <section className="no-print">
            <h2>{t('export.heading')}</h2>
            <p>{t('me.export')}</p>
            <a className="ds-link" href={exportOf('me')} download="samanom.json">
              {t('export.act')}
            </a>
          </section>
          <SignOutEverywhere />
        </div>
      )}
    </Shown>
  );
};
