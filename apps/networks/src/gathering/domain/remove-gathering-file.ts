import { GatheringFileRemoved, type GatheringFileEvent } from '@samanom/contracts/networks';
import { Command, type Decision } from '@samanom/kernel';
import type { Network } from '../../network/domain/network.ts';
import { arrangedBy } from './arranged.ts';
import type { Gathering } from './gathering.ts';

export class RemoveGatheringFile extends Command<{
  readonly gatheringId: string;
  readonly sha256: string;
  readonly reason: string;
}> {}

/** Also once it is closed: what should not have been there is no less wrong then. */
export const removeGatheringFile =
  ({ data, meta }: RemoveGatheringFile): Decision<Gathering, GatheringFileEvent, Network> =>
  (gathering, network) => {
    const { files } = arrangedBy(meta, gathering, network);
    return files.includes(data.sha256) ? [GatheringFileRemoved(data)] : [];
  };
