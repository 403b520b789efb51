import { Type } from '@sinclair/typebox';
import { defineEvent } from '../define-event.ts';
import { Hash, Id, Instant, Party } from '../fields.ts';

const PartyOf = Type.Object({ municipalityId: Id, party: Party }, { additionalProperties: false });

export const WithdrawalStatementGiven = defineEvent('WithdrawalStatementGiven', 1, {
  applicationId: Id,
  municipalityId: Id,
  party: Party,
  statement: Hash,
}).when('A party says what it thinks of withdrawing. It is evidence, never a vote.');

export const ApplicationWithdrawn = defineEvent('ApplicationWithdrawn', 1, {
  applicationId: Id,
  by: Type.Union([Type.Literal('applicants'), Type.Literal('ministry')]),
  reason: Hash,
  /** Parties that have said nothing of it; the reason says why. */
  silent: Type.Array(PartyOf),
  withdrawnAt: Instant,
}).when(
  'The applicants withdraw, or the ministry takes them out. They stay counted as having taken part.',
);

export const withdrawalEvents = [WithdrawalStatementGiven, ApplicationWithdrawn] as const;
