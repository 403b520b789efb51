import { Type } from '@sinclair/typebox';
import { defineEvent, type EventOf } from '../define-event.ts';
import { complaintEvents } from './complaint.events.ts';
import { decisionEvents } from './decision.events.ts';
import { withdrawalEvents } from './withdrawal.events.ts';
import { CalendarDate, FileHash, Hash, Id, Instant, Line, Party, Theme } from '../fields.ts';

/** On whose behalf a party speaks: the body that decided it, its case and the day. */
export const Mandate = Type.Object(
  { body: Line(120), caseNumber: Line(40), date: CalendarDate },
  { additionalProperties: false },
);

export const ApplicationDrafted = defineEvent('ApplicationDrafted', 1, {
  applicationId: Id,
  cohortId: Id,
  lead: Id,
  municipalities: Type.Array(Id, { minItems: 1, uniqueItems: true }),
}).when('A contact begins an application for one municipality or for several.');

/** A file that belongs to the text presented. Its name is text, and stands in the document. */
export const PresentedAttachment = Type.Object(
  {
    sha256: FileHash,
    size: Type.Integer({ minimum: 1, description: 'In bytes' }),
    mediaType: Type.String({ minLength: 1, description: 'By its content' }),
    scan: Type.Union([Type.Literal('clean'), Type.Literal('not-scanned')], {
      description: 'What was known of malware in it when it was presented',
    }),
  },
  { additionalProperties: false },
);

export const ApplicationPresented = defineEvent('ApplicationPresented', 2, {
  applicationId: Id,
  document: Hash,
  pages: Type.Integer({ minimum: 1 }),
  themes: Type.Array(Theme, { minItems: 1, uniqueItems: true }),
  attachments: Type.Array(PresentedAttachment),
}).when('The text is ready to be stood behind; it is this document from now on.');

export const ApplicationEndorsed = defineEvent('ApplicationEndorsed', 1, {
  applicationId: Id,
  municipalityId: Id,
  party: Party,
  document: Hash,
  mandate: Mandate,
  reservation: Type.Union([Hash, Type.Null()]),
}).when('A party in a municipality stands behind the text presented.');

export const EndorsementLapsed = defineEvent('EndorsementLapsed', 1, {
  applicationId: Id,
  municipalityId: Id,
  party: Party,
  document: Hash,
}).when('The text that this party stood behind is no longer the one presented.');

export const PartyReminded = defineEvent('PartyReminded', 1, {
  applicationId: Id,
  municipalityId: Id,
  party: Party,
  document: Hash,
  remindedAt: Instant,
}).when('A party that does not stand behind the text presented is reminded of it.');

export const ApplicationSubmitted = defineEvent('ApplicationSubmitted', 1, {
  applicationId: Id,
  document: Hash,
  submittedAt: Instant,
}).when('The application is sent in, with all parties behind its text.');

export const ApplicationReturned = defineEvent('ApplicationReturned', 1, {
  applicationId: Id,
  document: Hash,
  reason: Hash,
  resubmitBy: Instant,
}).when('An application is sent back to be mended, with a reason and a last moment of its own.');

/** Words to the applicants. What the secretariat says among itself is another event, of another stream. */
export const RemarkSent = defineEvent('RemarkSent', 1, {
  applicationId: Id,
  remarkId: Id,
  /** The text that it is about. */
  document: Hash,
  field: Type.Union([Line(60), Type.Null()]),
  remark: Hash,
}).when('A case worker says something to the applicants about what they sent.');

export const applicationEvents = [
  ApplicationDrafted,
  ApplicationPresented,
  ApplicationEndorsed,
  EndorsementLapsed,
  PartyReminded,
  ApplicationSubmitted,
  ApplicationReturned,
  RemarkSent,
  ...decisionEvents,
  ...complaintEvents,
  ...withdrawalEvents,
] as const;
export type ApplicationEvent = EventOf<(typeof applicationEvents)[number]>;
