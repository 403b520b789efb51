import { DecisionsCompleted, type DecisionRoundEvent } from '@samanom/contracts/intake';
import { Command, type Decision } from '@samanom/kernel';
import type { DecisionRound } from './decision-round.ts';

export class CompleteDecisions extends Command<Parameters<typeof DecisionsCompleted>[0]> {}

export const completeDecisions =
  ({ data }: CompleteDecisions): Decision<DecisionRound, DecisionRoundEvent> =>
  ({ status }) =>
    status === 'begun' ? [DecisionsCompleted(data)] : [];
