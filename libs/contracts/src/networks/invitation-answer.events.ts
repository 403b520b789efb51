import { Type, type Static } from '@sinclair/typebox';
import { defineEvent, type EventOf } from '../define-event.ts';
import { CalendarDate, Hash, Id, Party } from '../fields.ts';
import { Nullable } from '../http.ts';

/** Who is expected at a gathering: a participation, or one municipality of it where that is in the network alone. */
export const AttendingUnit = {
  participationId: Id,
  municipalityId: Nullable({
    ...Id,
    description: 'One municipality of a joint participation, where that is in the network alone',
  }),
};

export const InvitationAnswered = defineEvent('InvitationAnswered', 1, {
  gatheringId: Id,
  ...AttendingUnit,
  party: Party,
  personId: Nullable({ ...Id, description: 'Who comes or does not; null: the party as such' }),
  coming: Type.Boolean(),
  reason: Nullable({
    ...Hash,
    description: 'The document that says why not, where one was written',
  }),
  on: { ...CalendarDate, description: 'The first day that the answer was given for' },
}).when(
  'A party, or a person for it, says whether it comes to a gathering, or changes its answer.',
);

export const invitationAnswerEvents = [InvitationAnswered] as const;
export type InvitationAnswerEvent = EventOf<(typeof invitationAnswerEvents)[number]>;
export type InvitationAnswer = Static<(typeof InvitationAnswered)['schema']>;
