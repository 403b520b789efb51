import { Details } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useView } from '../api/view.ts';
import { Shown } from '../components/states/shown.tsx';
import { roleReason } from './roles.api.ts';

interface RoleReasonProps {
  readonly grantId: string;
  readonly reason: string;
  readonly label: string;
}

/** Why, fetched when somebody asks. */
export const RoleReason = ({ grantId, reason, label }: RoleReasonProps) => {
  const { t } = useTranslation('roles');
  const [open, setOpen] = useState(false);
  const shown = useView(roleReason(grantId, reason), { enabled: open });
  return (
    <Details data-size="sm" onToggle={() => setOpen(true)}>
      <Details.Summary>{label}</Details.Summary>
      <Details.Content>
        {open && (
          <Shown of={shown} lines={1}>
            {({ text }) => text ?? t('reasonErased')}
          </Shown>
        )}
      </Details.Content>
    </Details>
  );
};
