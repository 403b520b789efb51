import { Button, Dropdown } from '@digdir/designsystemet-react';
import { Link, useRouterState } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../api/act.ts';
import { useView } from '../../api/view.ts';
import { announce } from '../../shell/announcements.ts';
import { parseSearch } from '../../url/search.ts';
import { useRoleName } from '../people/use-role-name.ts';
import { removeView, savedViews } from './saved-views.api.ts';
import { SaveViewForm } from './save-view.form.tsx';

/** A list as one likes it, under a name: filter, order, columns and moment, kept for oneself or for a role. */
export const SavedViews = () => {
  const { t } = useTranslation('components');
  const roleName = useRoleName();
  const page = useRouterState({ select: ({ location }) => location.pathname });
  const shown = useView(savedViews(page));
  const removing = useAct({ silent: true, onDone: () => announce('view-removed') });
  const views = shown.data?.body.views ?? [];
  return (
    <Dropdown.TriggerContext>
      <Dropdown.Trigger variant="tertiary" data-size="sm">
        {t('views.label')}
        {views.length > 0 && ` (${views.length})`}
      </Dropdown.Trigger>
      <Dropdown data-size="sm" className="table-settings saved-views">
        {views.length === 0 && <p className="subtle">{t('views.none')}</p>}
        <ul className="plain-list">
          {views.map(({ viewId, name, search, sharedWith, own }) => (
            <li key={viewId} className="saved-view">
              <span>
                <Link to={page} search={parseSearch(search)} className="ds-link">
                  {name}
                </Link>
                {sharedWith && (
                  <small className="subtle">
                    {' '}
                    {t('views.shared', { role: roleName(sharedWith) })}
                  </small>
                )}
              </span>
              {own && (
                <Button
                  variant="tertiary"
                  data-size="sm"
                  aria-label={t('views.remove', { name })}
                  onClick={() => removing.mutate(removeView(viewId))}
                >
                  ✕
                </Button>
              )}
            </li>
          ))}
        </ul>
        <SaveViewForm page={page} />
      </Dropdown>
    </Dropdown.TriggerContext>
  );
};
