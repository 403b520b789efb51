import type { Shown } from '@samanom/event-store';
import { isParty, parties, type Party } from '@samanom/kernel';
import {
  invitationAnswer,
  type InvitationAnswerRow,
} from '../views/attendance/invitation-answer.projection.ts';
import { roleGrant, type RoleGrantRow } from '../views/heard-role/role-grant.projection.ts';
import { heldOn } from '../views/network/held-on.ts';
import type { Expected } from './domain/attendance.ts';

/** The views that `partiesKnown` reads. */
export const knownPartiesViews = [invitationAnswer, roleGrant];

type Answered = Pick<
  InvitationAnswerRow,
  'personId' | 'participationId' | 'municipalityId' | 'party'
>;
type Granted = Pick<RoleGrantRow, 'personId' | 'organisation' | 'role'>;

/** What these persons have answered for themselves: as a party of which municipality, their sign-in said. */
const ownAnswers = (shown: Shown, personIds: readonly string[]) =>
  shown
    .rows(invitationAnswer)
    .where('row."personId" = ANY (:personIds::uuid[])', { personIds })
    .andWhere('row.by = row."personId"')
    .getRawMany<Answered>();

/** As which party of which municipality they were granted a role on that day. */
const rolesOn = (shown: Shown, personIds: readonly string[], on: string) =>
  shown
    .rows(roleGrant)
    .where('row."personId" = ANY (:personIds::uuid[])', { personIds })
    .andWhere('row.role = ANY (:parties)', { parties })
    .andWhere(heldOn('row'), { on })
    .getRawMany<Granted>();

/** What is known of these persons on a day, by whoever is expected: to which parties of it each belongs. */
export const partiesKnown = async (
  shown: Shown,
  personIds: readonly string[],
  on: string,
): Promise<(unit: Omit<Expected, 'known' | 'admitted'>) => Expected['known']> => {
  if (personIds.length === 0) return () => new Map();
  const [answers, roles] = await Promise.all([
    ownAnswers(shown, personIds),
    rolesOn(shown, personIds, on),
  ]);
  const known = new Set([...answers, ...roles].map(({ personId }) => personId ?? ''));
  return (unit) => {
    const answered = answers.filter(
      (one) =>
        one.participationId === unit.participationId && one.municipalityId === unit.municipalityId,
    );
    const granted = roles.filter(({ organisation }) => unit.organisations.includes(organisation));
    const partiesOf = (personId: string): Party[] => [
      ...answered.filter((one) => one.personId === personId).map(({ party }) => party),
      ...granted
        .filter((one) => one.personId === personId)
        .map(({ role }) => role)
        .filter(isParty),
    ];
    return new Map([...known].map((personId) => [personId, partiesOf(personId)]));
  };
};
