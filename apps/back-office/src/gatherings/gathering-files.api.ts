import type { GatheringFilesAnswer } from '@samanom/contracts/networks';
import { act } from '../api/act.ts';
import { view } from '../api/view.ts';

export const filesOfGathering = (gatheringId: string): string => `/gatherings/${gatheringId}/files`;

export const gatheringFiles = (gatheringId: string) =>
  view<GatheringFilesAnswer>('networks', filesOfGathering(gatheringId));

export const removeGatheringFile = (gatheringId: string, sha256: string, reason: string) =>
  act({
    service: 'networks',
    method: 'POST',
    path: `${filesOfGathering(gatheringId)}/${sha256}/removal`,
    body: { reason },
  });
