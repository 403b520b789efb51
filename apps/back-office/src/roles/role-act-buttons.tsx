import type { RoleAnswer } from '@samanom/contracts/gateway';
import { useTranslation } from 'react-i18next';
import { useSession } from '../api/session.ts';
import { ActButton } from '../components/form/act-button.tsx';
import { useRoleName } from '../components/people/use-role-name.ts';
import { usePerson } from '../components/people/person-name.tsx';
import { actsOn, type RoleAct } from './role-acts.ts';
import { useDayShown } from './role-standing-tag.tsx';

/** What somebody chose to do with a role. */
export interface ChosenAct {
  readonly act: RoleAct;
  readonly role: RoleAnswer;
}

interface RoleActButtonsProps {
  readonly role: RoleAnswer;
  readonly choose: (chosen: ChosenAct) => void;
}

export const RoleActButtons = ({ role, choose }: RoleActButtonsProps) => {
  const { t } = useTranslation('roles');
  const acts = actsOn(role, useSession(), useDayShown());
  const name = usePerson(role.personId).data?.name ?? '';
  const roleName = useRoleName();
  return (
    <div className="acts no-print" data-color="accent">
      {acts.map((act) => (
        <ActButton
          key={act}
          data-size="sm"
          variant={act === 'confirm' ? 'primary' : 'secondary'}
          onClick={() => choose({ act, role })}
        >
          {t(`acts.${act}`)}
          <span className="ds-sr-only">
            : {roleName(role.role)}, {name}
          </span>
        </ActButton>
      ))}
    </div>
  );
};
