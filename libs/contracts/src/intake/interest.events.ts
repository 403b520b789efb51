import { defineEvent, type EventOf } from '../define-event.ts';
import { Hash, Id } from '../fields.ts';
import { Mandate } from './application.events.ts';

export const InterestExpressed = defineEvent('InterestExpressed', 1, {
  interestId: Id,
  municipalityId: Id,
  mandate: Mandate,
  document: Hash,
}).when('A municipality says, while no call is open, that it wants to take part.');

export const InterestAnswered = defineEvent('InterestAnswered', 1, {
  interestId: Id,
  document: Hash,
}).when('The secretariat answers an expression of interest.');

export const interestEvents = [InterestExpressed, InterestAnswered] as const;
export type InterestEvent = EventOf<(typeof interestEvents)[number]>;
