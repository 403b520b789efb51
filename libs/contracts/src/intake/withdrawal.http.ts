import { Type, type Static } from '@sinclair/typebox';
import { Line } from '../fields.ts';
import { Closed } from '../http.ts';

export const WithdrawalStatementBody = Closed({
  statement: Line(4000, 'What your party thinks of withdrawing'),
});
export type WithdrawalStatementBody = Static<typeof WithdrawalStatementBody>;

export const WithdrawApplicationBody = Closed({
  reason: Line(4000, 'Why; the ministry and all parties read it'),
  withoutAllParties: Type.Optional(
    Type.Boolean({
      description: 'Some party has said nothing of it, and the reason says why: it is recorded',
      default: false,
    }),
  ),
});
export type WithdrawApplicationBody = Static<typeof WithdrawApplicationBody>;

export const TakeOutApplicationBody = Closed({
  reason: Line(4000, 'Why; the applicants read it'),
});
export type TakeOutApplicationBody = Static<typeof TakeOutApplicationBody>;
