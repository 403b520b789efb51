import { defineEvent, type EventOf } from '../define-event.ts';
import { Hash, Id } from '../fields.ts';

export const PersonErased = defineEvent('PersonErased', 1, {
  personId: Id,
  reason: Hash,
}).when('All that the directory held about a person is gone; the id stays, and is nobody’s.');

export const personEvents = [PersonErased] as const;
export type PersonEvent = EventOf<(typeof personEvents)[number]>;
