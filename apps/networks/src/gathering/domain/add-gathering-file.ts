import {
  GatheringFileAdded,
  gatheringFileRules,
  type GatheringFileEvent,
} from '@samanom/contracts/networks';
import { Command, Rejected, type Decision } from '@samanom/kernel';
import type { Network } from '../../network/domain/network.ts';
import { arrangedBy, standing } from './arranged.ts';
import type { Gathering } from './gathering.ts';

export class AddGatheringFile extends Command<Parameters<typeof GatheringFileAdded>[0]> {}

/** By who arranges it, until it is closed. The same file again is no other one. */
export const addGatheringFile =
  ({ data, meta }: AddGatheringFile): Decision<Gathering, GatheringFileEvent, Network> =>
  (gathering, network) => {
    const { status, files } = standing(arrangedBy(meta, gathering, network));
    if (status === 'closed') throw new Rejected('gathering-closed');
    if (files.includes(data.sha256)) return [];
    const { maxCount } = gatheringFileRules;
    if (files.length >= maxCount) throw new Rejected('attachment-count-reached', { maxCount });

    return [GatheringFileAdded(data)];
  };
