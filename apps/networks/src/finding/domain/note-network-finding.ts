import {
  NetworkFindingNoted,
  findingText,
  type NetworkFindingEvent,
} from '@samanom/contracts/networks';
import { Command, type Decision } from '@samanom/kernel';
import type { NetworkFinding } from './network-finding.ts';

export class NoteNetworkFinding extends Command<Parameters<typeof NetworkFindingNoted>[0]> {}

/** What does not agree in print about networks is noted with its rows; again only when it has changed. */
export const noteNetworkFinding =
  ({ data }: NoteNetworkFinding): Decision<NetworkFinding, NetworkFindingEvent> =>
  (finding) =>
    finding === findingText(data) ? [] : [NetworkFindingNoted(data)];
