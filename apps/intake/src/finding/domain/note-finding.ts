import { FindingNoted, findingText, type FindingEvent } from '@samanom/contracts/intake';
import { Command, type Decision } from '@samanom/kernel';
import type { Finding } from './finding.ts';

export class NoteFinding extends Command<Parameters<typeof FindingNoted>[0]> {}

/** What does not agree in the printed lists is noted with its rows, once. */
export const noteFinding =
  ({ data }: NoteFinding): Decision<Finding, FindingEvent> =>
  (finding) =>
    finding === findingText(data) ? [] : [FindingNoted(data)];
