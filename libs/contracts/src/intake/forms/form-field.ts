import { Type, type Static, type TProperties } from '@sinclair/typebox';
import { Closed } from '../../http.ts';
import { Key } from './bilingual.ts';

const FieldId = Type.String({
  pattern: '^[a-z][A-Za-z0-9]{0,39}$',
  description: 'As in `zeroPoint`',
});
const most = (maximum: number) => Type.Integer({ minimum: 1, maximum });
const Amount = Type.Number({ minimum: -1e12, maximum: 1e12 });

const kinds = {
  'short-text': { maxLength: most(500) },
  'long-text': { maxLength: most(20_000) },
  /** One short text after the other. */
  list: { maxLength: most(2000), maxItems: most(100) },
  /** Each with zero point, target and date. Booklet: a goal is verifiable when it is dated and quantified (G1). */
  goals: { maxItems: most(100) },
  /** Those of the programme that the application is about. */
  themes: {},
  choice: { options: Type.Array(Key, { minItems: 2, maxItems: 50, uniqueItems: true }) },
  number: { minimum: Amount, maximum: Amount },
  date: {},
  /** Lines of what it costs, in whole kroner. */
  budget: { maxItems: most(100) },
};

const fieldOf = <const Kind extends string, Limits extends TProperties>(
  type: Kind,
  limits: Limits,
) => Closed({ id: FieldId, type: Type.Literal(type), required: Type.Boolean(), ...limits });

/** What a field asks for. Its words are not here: they are a document, in both written forms. */
export const FormField = Type.Union([
  fieldOf('short-text', kinds['short-text']),
  fieldOf('long-text', kinds['long-text']),
  fieldOf('list', kinds.list),
  fieldOf('goals', kinds.goals),
  fieldOf('themes', kinds.themes),
  fieldOf('choice', kinds.choice),
  fieldOf('number', kinds.number),
  fieldOf('date', kinds.date),
  fieldOf('budget', kinds.budget),
]);
export type FormField = Static<typeof FormField>;

const MediaType = Type.String({
  pattern: '^[a-z]+/[a-z0-9.+-]{1,100}$',
  description: 'As in application/pdf',
});

/** What may be sent along with an application. */
export const AttachmentRules = Type.Union([
  Closed({ allowed: Type.Literal(false) }),
  Closed({
    allowed: Type.Literal(true),
    maxCount: most(50),
    maxBytes: most(100 * 1024 * 1024),
    types: Type.Array(MediaType, { minItems: 1, maxItems: 30, uniqueItems: true }),
  }),
]);
export type AttachmentRules = Static<typeof AttachmentRules>;
