import { Type, type Static } from '@sinclair/typebox';
import { AnyInstant, CalendarDate, Id, Instant, Line, Party, Theme } from '../fields.ts';
import { Closed, Moment, Nullable, PageOf } from '../http.ts';
import { ApplicationStatus } from './application.http.ts';
import { Applicants, CallRules, CohortNature, CohortRules, WorkingDays } from './cohort.events.ts';
import { Bilingual, Key, VersionNumber, WrittenForm } from './forms/bilingual.ts';
import { CriteriaAnswer, SchemeAnswer } from './scheme.http.ts';

export const OpenCohortBody = Closed({
  name: Line(120),
  nature: CohortNature,
  themes: Type.Array(Theme, { minItems: 1, uniqueItems: true }),
  rules: CohortRules,
  deadline: AnyInstant,
});
export type OpenCohortBody = Static<typeof OpenCohortBody>;

export const PlanCohortBody = Closed({
  name: Line(120),
  nature: CohortNature,
  themes: Type.Array(Theme, { minItems: 1, uniqueItems: true }),
});
export type PlanCohortBody = Static<typeof PlanCohortBody>;

/** The page limit follows from the form's version, the award criteria from the scheme's. */
export const PublishCallBody = Closed({
  title: Bilingual(200),
  text: Bilingual(20_000),
  form: Key,
  formVersion: VersionNumber,
  scheme: Key,
  schemeVersion: VersionNumber,
  applicants: Applicants,
  deadline: AnyInstant,
});
export type PublishCallBody = Static<typeof PublishCallBody>;

export const SetRemindersBody = Closed({ workingDays: WorkingDays });
export type SetRemindersBody = Static<typeof SetRemindersBody>;

export const MoveDeadlineBody = Closed({ deadline: AnyInstant, reason: Line(2000) });
export type MoveDeadlineBody = Static<typeof MoveDeadlineBody>;

export const CohortCreated = Closed({ cohortId: Id });

export const MovedDeadline = Closed({
  previous: Instant,
  deadline: Instant,
  movedAt: Instant,
  reason: Type.String({ description: 'The document that holds the reason' }),
});

export const CohortStatus = Type.Union([Type.Literal('planned'), Type.Literal('open')], {
  description: 'A planned cohort takes no applications until its call is published',
});

/** A cohort that was opened without a published call has a form only. */
const PinnedRules = Closed({
  ...CohortRules.properties,
  ...Type.Partial(Type.Omit(CallRules, ['form', 'formVersion', 'pageLimit'])).properties,
});

export const CohortAnswer = Closed({
  cohortId: Id,
  name: Type.String(),
  nature: CohortNature,
  status: CohortStatus,
  themes: Type.Array(Theme),
  rules: Nullable(PinnedRules),
  applicants: Nullable(Applicants),
  call: Nullable(
    Closed({
      text: Type.String({ description: 'The document that holds it' }),
      publishedAt: Instant,
    }),
  ),
  deadline: Nullable(Instant),
  deadlineHistory: Type.Array(MovedDeadline),
  reminders: WorkingDays,
  openedAt: Nullable(Instant),
  version: Type.Integer(),
});
export type CohortAnswer = Static<typeof CohortAnswer>;

export const CohortPage = PageOf(CohortAnswer);
export type CohortPage = Static<typeof CohortPage>;
export const MomentQuery = Closed(Moment);
export type MomentQuery = Static<typeof MomentQuery>;

/** The call as an applicant reads it: what is asked for, by whom, until when, and what decides. */
export const CallAnswer = Closed({
  cohortId: Id,
  name: Type.String(),
  language: WrittenForm,
  title: Type.String(),
  text: Type.String(),
  themes: Type.Array(Theme),
  deadline: Instant,
  applicants: Applicants,
  rules: CallRules,
  criteria: CriteriaAnswer,
  scheme: SchemeAnswer,
  publishedAt: Instant,
});
export type CallAnswer = Static<typeof CallAnswer>;

export const RemindersQuery = Closed({
  on: Type.Optional({ ...CalendarDate, description: 'Due by this date; today if none is given' }),
  ...Moment,
});
export type RemindersQuery = Static<typeof RemindersQuery>;

const Reminder = { workingDays: Type.Integer(), dueOn: CalendarDate };

export const RemindersAnswer = Closed({
  cohortId: Id,
  deadline: Instant,
  on: CalendarDate,
  schedule: Type.Array(Closed(Reminder), { description: 'Every reminder of the cohort, in turn' }),
  due: Type.Array(
    Closed({
      applicationId: Id,
      status: ApplicationStatus,
      lead: Id,
      leadName: Nullable(Type.String()),
      missing: Type.Array(Closed({ municipalityId: Id, party: Party })),
      ...Reminder,
    }),
    { description: 'Applications not sent, each with the last reminder that is due by the date' },
  ),
});
export type RemindersAnswer = Static<typeof RemindersAnswer>;
