import type { GatheringFileAnswer, GatheringFileEvent } from '@samanom/contracts/networks';
import { idOf, projection } from '@samanom/event-store';
import { EntitySchema } from 'typeorm';

/** A file of a gathering; its name is in the document. */
export interface GatheringFileRow extends Omit<GatheringFileAnswer, 'name'> {
  readonly fileId: string;
  readonly gatheringId: string;
  readonly document: string;
}

const gatheringFileRow = new EntitySchema<GatheringFileRow>({
  name: 'gathering-file',
  columns: {
    fileId: { type: 'uuid', primary: true },
    gatheringId: { type: 'uuid' },
    kind: { type: 'text' },
    sha256: { type: 'text' },
    document: { type: 'text' },
    size: { type: 'int' },
    mediaType: { type: 'text' },
    scan: { type: 'text' },
    addedAt: { type: 'timestamptz' },
    addedBy: { type: 'uuid' },
  },
  indices: [{ columns: ['gatheringId'] }],
});

const fileIdOf = ({ gatheringId, sha256 }: Pick<GatheringFileRow, 'gatheringId' | 'sha256'>) =>
  idOf('gathering-file', gatheringId, sha256);

export const gatheringFile = projection<GatheringFileRow, GatheringFileEvent>({
  name: 'gathering-file',
  version: 1,
  entity: gatheringFileRow,
  row: fileIdOf,
  on: {
    GatheringFileAdded: (_, added, { at, person }) => ({
      ...added,
      fileId: fileIdOf(added),
      addedAt: at,
      addedBy: person,
    }),
    GatheringFileRemoved: () => null,
  },
});
