import { Type } from '@sinclair/typebox';
import { defineEvent, type EventOf } from '../define-event.ts';
import { Hash, Id, Instant, Line, Theme } from '../fields.ts';
import { Closed, Nullable } from '../http.ts';
import { Key, VersionNumber } from './forms/bilingual.ts';

/** What an application to this cohort must hold; pinned when it opens, so that an old decision keeps its own rules. */
export const CohortRules = Type.Object(
  {
    form: Line(60),
    formVersion: Type.Integer({ minimum: 1 }),
    pageLimit: Type.Integer({ minimum: 1 }),
  },
  { additionalProperties: false },
);

export const CohortNature = Type.Union([Type.Literal('programme'), Type.Literal('trial')], {
  description: 'A trial is for trying things out; it is in no count of the programme',
});

export const CohortOpened = defineEvent('CohortOpened', 1, {
  cohortId: Id,
  name: Line(120),
  nature: CohortNature,
  themes: Type.Array(Theme, { minItems: 1, uniqueItems: true }),
  rules: CohortRules,
  deadline: Instant,
}).when('A cohort is opened for applications, under rules that stay as they are.');

export const CohortDeadlineMoved = defineEvent('CohortDeadlineMoved', 1, {
  cohortId: Id,
  deadline: Instant,
  previous: Instant,
  reason: Hash,
}).when('The last moment for applications to a cohort is moved.');

export const CohortPlanned = defineEvent('CohortPlanned', 1, {
  cohortId: Id,
  name: Line(120),
  nature: CohortNature,
  themes: Type.Array(Theme, { minItems: 1, uniqueItems: true }),
}).when('A cohort is planned; it takes no applications until its call is published.');

/** All that a published call is pinned to. What it asks for and judges by is of these versions, whatever comes later. */
export const CallRules = Closed({
  form: Key,
  formVersion: VersionNumber,
  pageLimit: Type.Integer({ minimum: 1 }),
  scheme: Key,
  schemeVersion: VersionNumber,
  criteria: Key,
  criteriaVersion: VersionNumber,
});

/** Who may apply: the municipalities named, or any; each alone, or also several together (P5). */
export const Applicants = Closed({
  only: Nullable(Type.Array(Id, { minItems: 1, uniqueItems: true })),
  jointly: Type.Boolean(),
});

export const CallPublished = defineEvent('CallPublished', 1, {
  cohortId: Id,
  text: Hash,
  rules: CallRules,
  applicants: Applicants,
  deadline: Instant,
}).when('The call for applications to a cohort is published; the cohort takes applications now.');

export const WorkingDays = Type.Array(Type.Integer({ minimum: 1, maximum: 60 }), {
  maxItems: 6,
  uniqueItems: true,
  description: 'How many working days before the deadline',
});

/** Ours; nothing is known of the programme's own reminders. */
export const usualReminders: readonly number[] = [10, 3];

export const CohortRemindersSet = defineEvent('CohortRemindersSet', 1, {
  cohortId: Id,
  workingDays: WorkingDays,
}).when(
  'It is set how long before the deadline those who have not sent their application are reminded.',
);

export const cohortEvents = [
  CohortPlanned,
  CohortOpened,
  CallPublished,
  CohortDeadlineMoved,
  CohortRemindersSet,
] as const;
export type CohortEvent = EventOf<(typeof cohortEvents)[number]>;
