import { Type, type Static } from '@sinclair/typebox';
import { defineEvent, type EventOf } from '../define-event.ts';
import { FileHash, Hash, Id } from '../fields.ts';

export const GatheringFileKind = Type.Union(
  [Type.Literal('presentation'), Type.Literal('minutes'), Type.Literal('other')],
  { description: 'Presentasjon, referat, anna' },
);
export type GatheringFileKind = Static<typeof GatheringFileKind>;

/** A name may tell of people: it stands in a document. */
export const GatheringFileAdded = defineEvent('GatheringFileAdded', 1, {
  gatheringId: Id,
  kind: GatheringFileKind,
  sha256: FileHash,
  /** The document that has its name. */
  document: Hash,
  size: Type.Integer({ minimum: 1 }),
  mediaType: Type.String(),
  scan: Type.Union([
    Type.Literal('clean'),
    Type.Literal('not-scanned'),
    Type.Literal('scan-failed'),
  ]),
}).when('A presentation, the minutes or another file is added to a gathering.');

export const GatheringFileRemoved = defineEvent('GatheringFileRemoved', 1, {
  gatheringId: Id,
  sha256: FileHash,
  reason: Hash,
}).when('A file is removed from a gathering, and its content with it.');

export const gatheringFileEvents = [GatheringFileAdded, GatheringFileRemoved] as const;
export type GatheringFileEvent = EventOf<(typeof gatheringFileEvents)[number]>;
