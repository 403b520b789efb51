import { DecisionsBegun, type DecisionRoundEvent } from '@samanom/contracts/intake';
import { Command, NotFound, type Decision } from '@samanom/kernel';
import type { Cohort } from '../../cohort/domain/cohort.ts';
import type { DecisionRound } from './decision-round.ts';

export class BeginDecisions extends Command<Parameters<typeof DecisionsBegun>[0]> {}

export const beginDecisions =
  ({ data }: BeginDecisions): Decision<DecisionRound, DecisionRoundEvent, Cohort> =>
  ({ status }, cohort) => {
    if (cohort.status === 'none') throw new NotFound('cohort-unknown');

    return status === 'none' ? [DecisionsBegun(data)] : [];
  };
