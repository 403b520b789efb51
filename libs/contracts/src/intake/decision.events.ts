import { Type, type TString } from '@sinclair/typebox';
import { defineEvent, type EventOf } from '../define-event.ts';
import { Hash, Id, Instant } from '../fields.ts';

const Nullable = <Schema extends TString>(schema: Schema) => Type.Union([schema, Type.Null()]);

/** What every decision on an application holds. The one it puts right, if any, stays as it is. */
const decided = {
  applicationId: Id,
  decisionId: Id,
  /** The text that was decided on. */
  document: Hash,
  corrects: Nullable(Id),
  decidedAt: Instant,
};

export const ApplicationAdmitted = defineEvent('ApplicationAdmitted', 1, {
  ...decided,
  reason: Nullable(Hash),
}).when('The ministry admits the applicants to the cohort.');

export const ApplicationRejected = defineEvent('ApplicationRejected', 1, {
  ...decided,
  reason: Hash,
}).when('The ministry turns the application down, with its reason.');

export const ApplicationPutOnWaitingList = defineEvent('ApplicationPutOnWaitingList', 1, {
  ...decided,
  rank: Type.Integer({ minimum: 1 }),
  reason: Nullable(Hash),
  /** What would move it: what the applicants can do, or what must become free. */
  wouldMoveIt: Nullable(Hash),
}).when('The application waits for a place, with its rank.');

export const decisionEvents = [
  ApplicationAdmitted,
  ApplicationRejected,
  ApplicationPutOnWaitingList,
] as const;

/** One act over many cases. Each case has its own event, with this act's `batchid`; a stale case stops only itself. */
export const DecisionsBegun = defineEvent('DecisionsBegun', 1, {
  batchId: Id,
  cohortId: Id,
  cases: Type.Integer({ minimum: 1 }),
  /** What the decider had seen and asked for, case by case. */
  seen: Hash,
  /** For every case that has none of its own. */
  reason: Nullable(Hash),
}).when('A decider begins to decide several cases of a cohort in one act.');

export const DecisionsCompleted = defineEvent('DecisionsCompleted', 1, {
  batchId: Id,
  cohortId: Id,
  decided: Type.Integer({ minimum: 0 }),
  refused: Type.Integer({ minimum: 0 }),
}).when('Every case of the act has been decided or has stopped.');

export const decisionRoundEvents = [DecisionsBegun, DecisionsCompleted] as const;
export type DecisionRoundEvent = EventOf<(typeof decisionRoundEvents)[number]>;

export const FrameSet = defineEvent('FrameSet', 1, {
  cohortId: Id,
  places: Type.Integer({ minimum: 0 }),
}).when('It is decided how many applications the cohort has room for.');

export const frameEvents = [FrameSet] as const;
export type FrameEvent = EventOf<(typeof frameEvents)[number]>;
