import type { RoleName } from '@samanom/contracts/gateway';
import { Button, Field, Label, Select, Textfield } from '@digdir/designsystemet-react';
import { useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../api/act.ts';
import { useSession } from '../../api/session.ts';
import { announce } from '../../shell/announcements.ts';
import { writeSearch } from '../../url/search.ts';
import { useUrl } from '../../url/url.ts';
import { ActError } from '../form/act-error.tsx';
import { useRoleName } from '../people/use-role-name.ts';
import { saveView } from './saved-views.api.ts';

/** Saves what the address says now, but for the page one is on. */
export const SaveViewForm = ({ page }: { readonly page: string }) => {
  const { t } = useTranslation('components');
  const roleName = useRoleName();
  const { roles } = useSession();
  const [words] = useUrl();
  const [name, setName] = useState('');
  const [sharedWith, shareWith] = useState('');
  const saving = useAct({
    silent: true,
    onDone: () => {
      setName('');
      announce('view-saved');
    },
  });
  const save = (event: SubmitEvent) => {
    event.preventDefault();
    if (name.trim() === '') return;
    saving.mutate(
      saveView(crypto.randomUUID(), {
        page,
        name: name.trim(),
        search: writeSearch({ ...words, page: undefined }),
        sharedWith: (sharedWith || null) as RoleName | null,
      }),
    );
  };
  return (
    <form className="stack" onSubmit={save}>
      <Textfield
        label={t('views.name')}
        description={t('views.explained')}
        required
        maxLength={80}
        value={name}
        onChange={({ target }) => setName(target.value)}
      />
      <Field>
        <Label>{t('views.shareWith')}</Label>
        <Select value={sharedWith} onChange={({ target }) => shareWith(target.value)}>
          <option value="">{t('views.onlyMe')}</option>
          {roles.map((role) => (
            <option key={role} value={role}>
              {t('views.everyWith', { role: roleName(role) })}
            </option>
          ))}
        </Select>
      </Field>
      <ActError error={saving.error} />
      <div>
        <Button type="submit" loading={saving.isPending}>
          {t('views.save')}
        </Button>
      </div>
    </form>
  );
};
