import type { RoleAnswer } from '@samanom/contracts/gateway';
import { useTranslation } from 'react-i18next';
import { PersonName } from '../components/people/person-name.tsx';
import { useFormat } from '../format/use-format.ts';
import { RoleReason } from './role-reason.tsx';

/** Who proposed, granted and ended a role, and why. */
export const RoleHistory = ({ role }: { readonly role: RoleAnswer }) => {
  const { t } = useTranslation('roles');
  const { date } = useFormat();
  const { grantId, reason, endReason } = role;
  const steps = [
    ['proposed', role.proposedBy, role.proposedAt],
    ['granted', role.grantedBy, role.grantedAt],
    [role.status === 'declined' ? 'declined' : 'ended', role.endedBy, role.endedAt],
  ] as const;
  return (
    <div className="role-history">
      <ul className="plain-list">
        {steps.map(
          ([step, by, at]) =>
            by &&
            at && (
              <li key={step}>
                {t(`steps.${step}`)} {date(at)}, <PersonName id={by} />
              </li>
            ),
        )}
      </ul>
      <RoleReason grantId={grantId} reason={reason} label={t('why')} />
      {endReason && <RoleReason grantId={grantId} reason={endReason} label={t('whyEnded')} />}
    </div>
  );
};
