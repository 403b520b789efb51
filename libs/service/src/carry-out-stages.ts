import type { ImportAnswer } from '@samanom/contracts/intake';
import type { Decided } from '@samanom/event-store';
import { sideBySide } from './side-by-side.ts';

export interface StagesCarriedOut {
  readonly answer: ImportAnswer;
  /** Where the last of the events stands in the log's order: a view that has seen it has seen them all. */
  readonly last: Decided;
}

const AT_A_TIME = 8;

/** The last that added something; where nothing was left to do, the last of all. */
const lastOf = (decided: readonly Decided[]): Decided => {
  const last = decided.findLast(({ added }) => added > 0) ?? decided.at(-1);
  if (!last) throw new Error('the printed lists gave nothing to import');
  return last;
};

/**
 * Asks for the commands of an import, stage after stage, several at a time. The last stage, which notes what was found,
 * goes one after the other, so that it is known which event came last.
 */
export const carryOutStages = async <Asked>(
  stages: readonly (readonly Asked[])[],
  ask: (command: Asked) => Promise<Decided>,
): Promise<StagesCarriedOut> => {
  const findings = stages.at(-1) ?? [];
  const decided: Decided[] = [];
  for (const stage of stages.slice(0, -1))
    decided.push(...(await sideBySide(stage, AT_A_TIME, ask)));
  decided.push(...(await sideBySide(findings, 1, ask)));
  return {
    answer: {
      commands: decided.length,
      events: decided.reduce((events, { added }) => events + added, 0),
      findings: findings.length,
    },
    last: lastOf(decided),
  };
};
