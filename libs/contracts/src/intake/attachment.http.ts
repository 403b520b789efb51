import { Type, type Static } from '@sinclair/typebox';
import { FileHash, Id, Instant } from '../fields.ts';
import { Closed } from '../http.ts';
import { AttachmentRules } from './forms/form-field.ts';

/** As the path has it; what a name may be made of is a rule. */
export const AttachmentName = Type.String({ minLength: 1, maxLength: 300 });

export const AttachmentAnswer = Closed({
  name: Type.String(),
  sha256: FileHash,
  size: Type.Integer({ minimum: 1, description: 'In bytes' }),
  mediaType: Type.String({ description: 'By its content, not by what the sender said' }),
  scan: Type.Union([
    Type.Literal('clean'),
    Type.Literal('not-scanned'),
    Type.Literal('scan-failed'),
  ]),
  addedAt: Instant,
  addedBy: Id,
});
export type AttachmentAnswer = Static<typeof AttachmentAnswer>;

export const AttachmentsAnswer = Closed({
  rules: AttachmentRules,
  attachments: Type.Array(AttachmentAnswer),
});
export type AttachmentsAnswer = Static<typeof AttachmentsAnswer>;
