import { Type, type Static } from '@sinclair/typebox';
import { Line } from '../../fields.ts';
import { Closed } from '../../http.ts';

/** The two written forms of Norwegian. What the state publishes is there in both at the same time (språklova). */
export const WrittenForm = Type.Union([Type.Literal('nb'), Type.Literal('nn')], {
  description: 'Bokmål or nynorsk',
});
export type WrittenForm = Static<typeof WrittenForm>;

/** One text, in both written forms: a text that lacks one of them is not taken. */
export const Bilingual = (maxLength: number, description?: string) =>
  Type.Object(
    { nb: Line(maxLength), nn: Line(maxLength) },
    { additionalProperties: false, ...(description && { description }) },
  );
export type Bilingual = Readonly<Record<WrittenForm, string>>;

/** The name of something that is published in versions: `pulje-3`. */
export const Key = Type.String({
  pattern: '^[a-z0-9][a-z0-9-]{0,59}$',
  description: 'Small letters, digits and hyphens: pulje-3',
});

export const VersionNumber = Type.Integer({ minimum: 1, description: '1, 2, 3 ...' });

/** What a text says in one written form. */
export const AskedWrittenForm = Closed({ language: Type.Optional(WrittenForm) });
