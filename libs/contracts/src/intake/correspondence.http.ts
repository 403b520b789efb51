import { Type, type Static } from '@sinclair/typebox';
import { AnyInstant, Hash, Id, Instant, Line } from '../fields.ts';
import { Closed, Nullable } from '../http.ts';

export const ReturnApplicationBody = Closed({
  reason: Line(4000, 'What is missing or must be changed; the applicants read it'),
  resubmitBy: { ...AnyInstant, description: 'Until when it may be sent in again' },
});
export type ReturnApplicationBody = Static<typeof ReturnApplicationBody>;

export const SendRemarkBody = Closed({
  remark: Line(4000, 'The applicants read it'),
  field: Type.Optional(Line(60, 'The field of the form that it is about')),
});
export type SendRemarkBody = Static<typeof SendRemarkBody>;

export const RemarkSentAnswer = Closed({ remarkId: Id });

export const RemarksAnswer = Closed({
  rows: Type.Array(
    Closed({
      remarkId: Id,
      document: { ...Hash, description: 'The text that it is about' },
      field: Nullable(Type.String()),
      remark: Nullable(Type.String({ description: 'null once it is erased' })),
      at: Instant,
      person: Nullable(Id),
    }),
  ),
});
export type RemarksAnswer = Static<typeof RemarksAnswer>;
