import type { FindingEvent } from '@samanom/contracts/intake';
import { projection } from '@samanom/event-store';
import { findingRow, type FindingRow } from '@samanom/programme';

export const findingList = projection<FindingRow, FindingEvent>({
  name: 'finding-list',
  version: 1,
  entity: findingRow,
  row: ({ code }) => code,
  on: { FindingNoted: (_, noted) => noted },
});
