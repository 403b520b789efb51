import { Type, type Static } from '@sinclair/typebox';
import { AnyInstant, CalendarDate, Id, Line } from '../fields.ts';
import { Closed } from '../http.ts';

const Words = (whose: string) => Line(8000, whose);

/** By the municipality itself: it is received when it comes in. */
export const ComplainBody = Closed({
  complaint: Words('Why the decision is wrong, and what you ask for'),
  lateReason: Type.Optional(Words('Why it comes after the deadline')),
});
export type ComplainBody = Static<typeof ComplainBody>;

/** By a case worker, of a complaint that came in another way. */
export const RegisterComplaintBody = Closed({
  municipalityId: Id,
  complaint: Words('Its text'),
  receivedAt: { ...AnyInstant, description: 'When it came in' },
  notifiedOn: {
    ...CalendarDate,
    description: 'The day that the decision reached the municipality',
  },
  lateReason: Type.Optional(Words('Why it is taken up although it came late')),
});
export type RegisterComplaintBody = Static<typeof RegisterComplaintBody>;

export const ComplaintCreated = Closed({ complaintId: Id });

export const AnswerComplaintBody = Closed({ reason: Words('Why; the municipality reads it') });
export type AnswerComplaintBody = Static<typeof AnswerComplaintBody>;

export const SendComplaintOnBody = Closed({
  to: Line(120, 'Who decides on it'),
  reason: Words('Why the ministry keeps to its decision'),
});
export type SendComplaintOnBody = Static<typeof SendComplaintOnBody>;

export const DecideAppealBody = Closed({
  upheld: Type.Boolean(),
  reason: Words('What the other body wrote'),
});
export type DecideAppealBody = Static<typeof DecideAppealBody>;
