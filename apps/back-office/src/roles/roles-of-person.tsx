import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../api/may.ts';
import { useView } from '../api/view.ts';
import { Shown } from '../components/states/shown.tsx';
import { PageLink } from '../url/page-link.tsx';
import { RoleActForm } from './role-act.form.tsx';
import type { ChosenAct } from './role-act-buttons.tsx';
import { useRoleColumns } from './role-columns.tsx';
import { roles } from './roles.api.ts';
import '../components/data-table/data-table.css';
import './roles.css';

/** Every role that one person has been given, and what can be done with each. */
export const RolesOfPerson = ({ personId }: { readonly personId: string }) => {
  const { t } = useTranslation('roles');
  const may = useMay();
  const [chosen, choose] = useState<ChosenAct>();
  const shown = useView(roles({ personId, limit: 200 }));
  const [, ...columns] = useRoleColumns(choose);
  return (
    <section>
      <h2>{t('ofPerson')}</h2>
      <Shown of={shown} lines={3}>
        {({ rows }) =>
          rows.length === 0 ? (
            <p>{t('noRoles')}</p>
          ) : (
            <div className="table-scroll" role="region" aria-label={t('ofPerson')} tabIndex={0}>
              <table className="ds-table data-table" data-size="sm" data-color="neutral">
                <thead>
                  <tr>
                    {columns.map(({ id, header }) => (
                      <th scope="col" key={id}>
                        {header}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {rows.map((role) => (
                    <tr key={role.grantId}>
                      {columns.map(({ id, cell }) => (
                        <td key={id}>{cell(role)}</td>
                      ))}
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          )
        }
      </Shown>
      {may('role:grant') && (
        <p className="no-print">
          <PageLink to="/roles/new" search={{ personId }}>
            {t('grant')}
          </PageLink>
        </p>
      )}
      {chosen && (
        <RoleActForm
          key={`${chosen.act} ${chosen.role.grantId}`}
          chosen={chosen}
          close={() => choose(undefined)}
        />
      )}
    </section>
  );
};
