import type { NetworkFindingEvent } from '@samanom/contracts/networks';
import { projection } from '@samanom/event-store';
import { findingRow, type FindingRow } from '@samanom/programme';

export const networkFindingList = projection<FindingRow, NetworkFindingEvent>({
  name: 'finding-list',
  version: 1,
  entity: findingRow,
  row: ({ code }) => code,
  on: { NetworkFindingNoted: (_, noted) => noted },
});
