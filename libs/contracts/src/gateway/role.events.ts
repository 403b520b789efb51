import { defineEvent, type EventOf } from '../define-event.ts';
import { CalendarDate, Hash, Id, Line } from '../fields.ts';
import { Nullable } from '../http.ts';

export const OrganisationId = Line(
  64,
  'The id of a municipality (participantId in intake), or ministry, ks, competence-environment, secretariat',
);

const held = {
  /** Names one grant of a role, from its proposal to its end. */
  grantId: Id,
  personId: Id,
  organisation: OrganisationId,
  role: Line(40, 'contact, decider ...; new roles may come'),
};

const term = {
  from: CalendarDate,
  to: Nullable({ ...CalendarDate, description: 'The last day; null: until it is revoked' }),
};

export const RoleProposed = defineEvent('RoleProposed', 1, {
  ...held,
  ...term,
  reason: Hash,
  proposedBy: Id,
}).when('Somebody proposes a role that takes two to grant; nothing is held yet.');

export const RoleProposalDeclined = defineEvent('RoleProposalDeclined', 1, {
  ...held,
  reason: Hash,
}).when('A proposed role is declined, or the proposal is taken back.');

export const RoleGranted = defineEvent('RoleGranted', 1, {
  ...held,
  ...term,
  reason: Hash,
  proposedBy: Nullable({ ...Id, description: 'Who proposed it, where it takes two' }),
}).when('A person is granted a role at an organisation, from a date on.');

export const RoleRevoked = defineEvent('RoleRevoked', 1, {
  ...held,
  lastDay: Nullable({
    ...CalendarDate,
    description: 'The last day on which it is held; null: it ended at once',
  }),
  reason: Hash,
}).when('A role that was granted is revoked: at once, or at the end of a day.');

export const roleEvents = [RoleProposed, RoleProposalDeclined, RoleGranted, RoleRevoked] as const;
export type RoleEvent = EventOf<(typeof roleEvents)[number]>;
