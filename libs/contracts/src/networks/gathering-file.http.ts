import { Type, type Static } from '@sinclair/typebox';
import { attachmentTypes } from '../attachment-types.ts';
import { FileHash, Id, Instant, Line } from '../fields.ts';
import { Closed, Moment, Nullable } from '../http.ts';
import { GatheringFileAdded, GatheringFileKind } from './gathering-file.events.ts';

const { pdf, docx, xlsx, pptx, odt, ods, odp, png, jpeg } = attachmentTypes;

/** What is taken of what was shown and written at a gathering. */
export const gatheringFileRules = {
  allowed: true,
  maxCount: 40,
  maxBytes: 50 * 1024 * 1024,
  types: [pdf, docx, xlsx, pptx, odt, ods, odp, png, jpeg],
} as const;

export const GatheringFileName = Type.String({ minLength: 1, maxLength: 300 });

export const AddGatheringFileQuery = Closed({ kind: GatheringFileKind });
export type AddGatheringFileQuery = Static<typeof AddGatheringFileQuery>;

export const RemoveGatheringFileBody = Closed({ reason: Line(2000) });
export type RemoveGatheringFileBody = Static<typeof RemoveGatheringFileBody>;

export const GatheringFilesQuery = Closed({ ...Moment });
export type GatheringFilesQuery = Static<typeof GatheringFilesQuery>;

const { sha256, size, mediaType, scan } = GatheringFileAdded.schema.properties;

export const GatheringFileAnswer = Closed({
  sha256: FileHash,
  kind: GatheringFileKind,
  name: Nullable(Type.String({ description: 'Null: it was erased' })),
  size,
  mediaType,
  scan,
  addedAt: Instant,
  addedBy: Id,
});
export type GatheringFileAnswer = Static<typeof GatheringFileAnswer>;

export const GatheringFilesAnswer = Closed({
  gatheringId: Id,
  rules: Closed({
    maxCount: Type.Integer(),
    maxBytes: Type.Integer(),
    types: Type.Array(Type.String()),
  }),
  mayAdd: Type.Boolean({ description: 'Whether you may add and remove files now' }),
  files: Type.Array(GatheringFileAnswer),
});
export type GatheringFilesAnswer = Static<typeof GatheringFilesAnswer>;

export const GatheringFileTaken = Closed({ sha256, size, mediaType, scan });
