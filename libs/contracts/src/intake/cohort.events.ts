import { Type } from '@sinclair/typebox';
import { defineEvent, type EventOf } from '../define-event.ts';
import { Hash, Id, Instant, Line, Theme } from '../fields.ts';

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

export const cohortEvents = [CohortOpened, CohortDeadlineMoved] as const;
export type CohortEvent = EventOf<(typeof cohortEvents)[number]>;
