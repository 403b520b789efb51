import { Type, type Static } from '@sinclair/typebox';
import { CalendarDate, FileHash, Hash, Id, Instant, Line, Party, Theme } from '../fields.ts';
import { Closed, Exporting, Moment, Nullable, PageOf, Paging } from '../http.ts';
import { Mandate } from './application.events.ts';
import { Outcome } from './assessment.events.ts';

export const DraftApplicationBody = Closed({
  cohortId: Id,
  lead: Id,
  municipalities: Type.Array(Id, { minItems: 1, maxItems: 30, uniqueItems: true }),
});
export type DraftApplicationBody = Static<typeof DraftApplicationBody>;

export const ApplicationCreated = Closed({ applicationId: Id });

/** A draft may be half-finished; the form is checked when it is presented. */
export const DraftContent = Type.Record(Type.String({ maxLength: 60 }), Type.Unknown());

export const SaveDraftBody = Closed({ content: DraftContent });
export type SaveDraftBody = Static<typeof SaveDraftBody>;

export const DraftAnswer = Closed({
  applicationId: Id,
  version: Type.Integer({ minimum: 0 }),
  content: DraftContent,
  savedAt: Nullable(Instant),
  savedBy: Nullable(Id),
  pages: Type.Integer(),
  pageLimit: Type.Integer(),
  problems: Type.Array(Closed({ field: Type.String(), rule: Type.String() })),
});
export type DraftAnswer = Static<typeof DraftAnswer>;

export const DraftSaved = Closed({
  version: Type.Integer(),
  savedAt: Instant,
  pages: Type.Integer(),
  pageLimit: Type.Integer(),
});
export type DraftSaved = Static<typeof DraftSaved>;

export const PresentApplicationBody = Closed({
  draftVersion: Type.Integer({
    minimum: 1,
    description: 'The version of the draft that you have read',
  }),
  attachments: Type.Optional(
    Type.Array(FileHash, {
      uniqueItems: true,
      description: 'The attachments that you have seen: refused when they are others now',
    }),
  ),
});
export type PresentApplicationBody = Static<typeof PresentApplicationBody>;

export const ApplicationPresentedAnswer = Closed({ document: Hash });

export const EndorseApplicationBody = Closed({
  document: { ...Hash, description: 'The hash of the document that you have read' },
  mandate: Mandate,
  reservation: Type.Optional(Line(4000)),
});
export type EndorseApplicationBody = Static<typeof EndorseApplicationBody>;

export const RemindPartyBody = Closed({ municipalityId: Id, party: Party });
export type RemindPartyBody = Static<typeof RemindPartyBody>;

export const ApplicationStatus = Type.Union([
  Type.Literal('drafted'),
  Type.Literal('presented'),
  Type.Literal('submitted'),
  Type.Literal('returned'),
  Type.Literal('admitted'),
  Type.Literal('rejected'),
  Type.Literal('waiting-list'),
  Type.Literal('withdrawn'),
]);
export type ApplicationStatus = Static<typeof ApplicationStatus>;

export const EndorsementStatus = Type.Union([
  Type.Literal('missing'),
  Type.Literal('given'),
  Type.Literal('lapsed'),
]);

export const EndorsementAnswer = Closed({
  municipalityId: Id,
  municipality: Nullable(Type.String()),
  party: Party,
  status: EndorsementStatus,
  since: Instant,
  remindedAt: Nullable({
    ...Instant,
    description: 'When it was last reminded of the text presented',
  }),
  document: Nullable(Hash),
  mandate: Nullable(Closed({ body: Type.String(), caseNumber: Type.String(), date: CalendarDate })),
  reservation: Nullable(Hash),
  person: Nullable(Id),
});
export type EndorsementAnswer = Static<typeof EndorsementAnswer>;

export const DecisionAnswer = Closed({
  decisionId: Id,
  outcome: Outcome,
  document: { ...Hash, description: 'The text that was decided on' },
  corrects: Nullable({ ...Id, description: 'The decision that it puts right' }),
  reason: Nullable(Hash),
  rank: Nullable(Type.Integer()),
  wouldMoveIt: Nullable(Hash),
  at: Instant,
});
export type DecisionAnswer = Static<typeof DecisionAnswer>;

export const ComplaintAnswer = Closed({
  complaintId: Id,
  decisionId: Id,
  municipalityId: Id,
  status: Type.Union(
    ['received', 'sent-on', 'upheld', 'not-upheld'].map((status) => Type.Literal(status)),
  ),
  complaint: Hash,
  receivedAt: Instant,
  deadline: Instant,
  lateReason: Nullable(Hash),
  to: Nullable(Type.String({ description: 'Who it was sent on to' })),
  answers: Type.Array(Hash, { description: 'Reasons of what was answered, oldest first' }),
});
export type ComplaintAnswer = Static<typeof ComplaintAnswer>;

export const WithdrawalAnswer = Closed({
  by: Type.Union([Type.Literal('applicants'), Type.Literal('ministry')]),
  reason: Hash,
  silent: Type.Array(Closed({ municipalityId: Id, party: Party })),
  at: Instant,
});
export type WithdrawalAnswer = Static<typeof WithdrawalAnswer>;

export const WithdrawalStatementAnswer = Closed({
  municipalityId: Id,
  party: Party,
  statement: Hash,
  at: Instant,
});
export type WithdrawalStatementAnswer = Static<typeof WithdrawalStatementAnswer>;

export const ApplicationSummary = Closed({
  applicationId: Id,
  cohortId: Id,
  cohort: Nullable(Type.String()),
  deadline: Nullable(Instant),
  lead: Id,
  leadName: Nullable(Type.String()),
  municipalities: Type.Array(Id),
  status: ApplicationStatus,
  themes: Type.Array(Theme),
  pages: Nullable(Type.Integer()),
  given: Type.Integer({ description: 'How many endorsements are given of the document presented' }),
  needed: Type.Integer(),
  draftedAt: Instant,
  presentedAt: Nullable(Instant),
  submittedAt: Nullable(Instant),
  returned: Nullable(Closed({ reason: Hash, resubmitBy: Instant, at: Instant })),
  rank: Nullable(Type.Integer({ description: 'On the waiting list' })),
  version: Type.Integer(),
});
export type ApplicationSummary = Static<typeof ApplicationSummary>;

export const ListApplicationsQuery = Closed({
  status: Type.Optional(ApplicationStatus),
  cohortId: Type.Optional(Id),
  municipalityId: Type.Optional(Id),
  theme: Type.Optional(Theme),
  search: Type.Optional(Line(100, 'Part of the name of the lead municipality')),
  sort: Type.Optional(
    Type.Union(
      ['draftedAt', '-draftedAt', 'submittedAt', '-submittedAt', 'leadName', '-leadName'].map(
        (key) => Type.Literal(key),
      ),
      { default: '-draftedAt' },
    ),
  ),
  ...Exporting,
  ...Paging,
  ...Moment,
});
export type ListApplicationsQuery = Static<typeof ListApplicationsQuery>;

export const ApplicationPage = Closed({
  ...PageOf(ApplicationSummary).properties,
  counts: Type.Record(Type.String(), Type.Integer(), {
    description: 'How many of each status, with every other filter on',
  }),
});
export type ApplicationPage = Static<typeof ApplicationPage>;

export const ApplicationAnswer = Closed({
  ...ApplicationSummary.properties,
  document: Nullable(Hash),
  sent: Type.Array(Hash, { description: 'The texts that were sent in, oldest first' }),
  decisions: Type.Array(DecisionAnswer, { description: 'Oldest first; the last one stands' }),
  complaints: Type.Array(ComplaintAnswer),
  statements: Type.Array(WithdrawalStatementAnswer, {
    description: 'What each party has said of withdrawing',
  }),
  withdrawal: Nullable(WithdrawalAnswer),
  endorsements: Type.Array(EndorsementAnswer),
});
export type ApplicationAnswer = Static<typeof ApplicationAnswer>;

export const DocumentAnswer = Closed({ document: Hash, content: Type.Unknown() });
export type DocumentAnswer = Static<typeof DocumentAnswer>;
