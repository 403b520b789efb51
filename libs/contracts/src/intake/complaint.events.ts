import { Type } from '@sinclair/typebox';
import { defineEvent } from '../define-event.ts';
import { Hash, Id, Instant, Line } from '../fields.ts';

const ofComplaint = { applicationId: Id, complaintId: Id };

export const ComplaintReceived = defineEvent('ComplaintReceived', 1, {
  ...ofComplaint,
  decisionId: Id,
  municipalityId: Id,
  complaint: Hash,
  receivedAt: Instant,
  /** Three weeks after the decision reached the municipality. Forvaltningsloven, § 29. */
  deadline: Instant,
  /** Why it is taken up although it came late; null when it came in time. Forvaltningsloven, § 31. */
  lateReason: Type.Union([Hash, Type.Null()]),
}).when('A municipality complains of a decision (klage), in time, or late with a reason.');

export const ComplaintUpheld = defineEvent('ComplaintUpheld', 1, {
  ...ofComplaint,
  reason: Hash,
}).when('The ministry finds that the complaint is right; a new decision follows.');

export const ComplaintSentOn = defineEvent('ComplaintSentOn', 1, {
  ...ofComplaint,
  to: Line(120),
  reason: Hash,
}).when('The ministry keeps to its decision, and sends the complaint on to who decides on it.');

export const AppealDecided = defineEvent('AppealDecided', 1, {
  ...ofComplaint,
  upheld: Type.Boolean(),
  reason: Hash,
}).when('The body that the complaint was sent on to has decided on it.');

export const complaintEvents = [
  ComplaintReceived,
  ComplaintUpheld,
  ComplaintSentOn,
  AppealDecided,
] as const;
