import { Type, type Static } from '@sinclair/typebox';
import { CalendarDate, Line, LongText, Theme } from '../../fields.ts';

const Goal = Type.Object(
  {
    goal: Line(500, 'What shall exist or be better'),
    zeroPoint: Type.Optional(LongText(300, 'Where you start from')),
    target: Type.Optional(LongText(300, 'The figure to reach')),
    date: Type.Optional(CalendarDate),
  },
  { additionalProperties: false },
);

const BudgetLine = Type.Object(
  { item: Line(200), amountNok: Type.Integer({ minimum: 0, maximum: 1_000_000_000 }) },
  { additionalProperties: false },
);

/**
 * The form of the second call ("Ref. 11/630", "Maks. 5 sider"). Its fields are proposed from the call's criteria and
 * the booklet: no list of the paper form's own fields has been found. Municipalities, lead and endorsements are not
 * fields: the application itself knows them.
 */
export const Pulje2Form = Type.Object(
  {
    title: Line(200, 'What the project is called'),
    themes: Type.Array(Theme, { minItems: 1, maxItems: 5, uniqueItems: true }),
    contact: Line(300, 'Who can be asked: name, e-mail, telephone'),
    challenge: Line(6000, 'What you want to do something about'),
    purpose: Line(6000, 'What shall become better, and for whom'),
    goals: Type.Array(Goal, { minItems: 1, maxItems: 20 }),
    measures: Type.Array(Line(1000), { minItems: 1, maxItems: 30 }),
    anchoring: Line(6000, 'How elected politicians, administration and employees take part'),
    organisation: Line(6000, 'How the project is organised'),
    partners: Type.Optional(LongText(3000, 'Who else takes part, in which role')),
    budget: Type.Array(BudgetLine, { minItems: 1, maxItems: 40 }),
  },
  { $id: 'pulje-2.v1', additionalProperties: false },
);
export type Pulje2Application = Static<typeof Pulje2Form>;
