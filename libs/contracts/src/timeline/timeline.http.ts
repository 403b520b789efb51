import { Type, type Static } from '@sinclair/typebox';
import { CalendarDate, Hash, Id, Instant, Party } from '../fields.ts';
import { Closed, Nullable } from '../http.ts';

export const oneOf = <Word extends string>(words: readonly Word[]) =>
  Type.Union([...new Set(words)].map((word) => Type.Literal(word)));

export const TimelineLanguage = oneOf(['nb', 'nn', 'en']);

/** Newest first, from before a place: what comes in meanwhile moves nothing on the pages behind. */
export const Backwards = (what: string) => ({
  before: Type.Optional(
    Type.Integer({
      minimum: 1,
      maximum: Number.MAX_SAFE_INTEGER,
      description: `Only ${what} before this place: \`next\` of the page before`,
    }),
  ),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 200, default: 50 })),
});

export const NextPlace = Nullable(
  Type.Integer({ description: '`before` of the next page; null where there is none' }),
);

const ChangeAnswer = Closed({
  field: Type.String(),
  label: Type.String(),
  before: Nullable(Type.String()),
  after: Nullable(Type.String()),
  difference: Nullable(
    Type.String({ description: 'Where two texts are shown side by side, if you may read both' }),
  ),
});

/** One event as every timeline tells it. */
export const toldEntry = {
  eventId: Id,
  type: Type.String(),
  at: Instant,
  day: CalendarDate,
  sentence: Type.String(),
  changes: Type.Array(ChangeAnswer),
  who: Closed({
    person: Id,
    role: Type.String(),
    party: Nullable(Party),
    organisation: Type.String({ description: 'A municipality’s id, or a central body' }),
    municipality: Nullable(Type.String()),
  }),
  version: Type.Integer({ description: 'Of its stream, once this had happened' }),
  proof: Closed({
    hash: { ...Hash, description: 'SHA-256 of the event, which anyone can compute again' },
    position: Type.Integer({ description: 'Its place in the log' }),
  }),
};
export const ToldEntry = Closed(toldEntry);
export type ToldEntry = Static<typeof ToldEntry>;
