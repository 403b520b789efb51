import { Type, type Static } from '@sinclair/typebox';
import { CalendarDate, Hash, Id, Instant, Party } from '../../fields.ts';
import { Closed, Moment, Nullable } from '../../http.ts';
import { everybody } from '../permissions.ts';
import { openableKinds } from './documents-of.ts';
import { timelineKinds, type TimelineKind } from './timeline-event.ts';

const oneOf = <Word extends string>(words: readonly Word[]) =>
  Type.Union([...new Set(words)].map((word) => Type.Literal(word)));

export const TimelineLanguage = oneOf(['nb', 'nn', 'en']);

/** Newest first, from before a place: what comes in meanwhile moves nothing on the pages behind. */
const Backwards = (what: string) => ({
  before: Type.Optional(
    Type.Integer({
      minimum: 1,
      maximum: Number.MAX_SAFE_INTEGER,
      description: `Only ${what} before this place: \`next\` of the page before`,
    }),
  ),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 200, default: 50 })),
});

const next = Nullable(
  Type.Integer({ description: '`before` of the next page; null where there is none' }),
);

export const TimelineQuery = Closed({
  kind: Type.Optional(oneOf(Object.values(timelineKinds))),
  actor: Type.Optional(
    Type.Union([Id, oneOf([...everybody])], {
      description: 'A role, or the id of a person or of a municipality',
    }),
  ),
  language: Type.Optional(TimelineLanguage),
  ...Backwards('entries'),
  ...Moment,
});
export type TimelineQuery = Static<typeof TimelineQuery> & { kind?: TimelineKind };

const ChangeAnswer = Closed({
  field: Type.String(),
  label: Type.String(),
  before: Nullable(Type.String()),
  after: Nullable(Type.String()),
  difference: Nullable(
    Type.String({ description: 'Where two texts are shown side by side, if you may read both' }),
  ),
});

export const TimelineEntry = Closed({
  eventId: Id,
  type: Type.String(),
  kind: oneOf(Object.values(timelineKinds)),
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
});
export type TimelineEntry = Static<typeof TimelineEntry>;

export const TimelineAnswer = Closed({
  applicationId: Id,
  language: TimelineLanguage,
  entries: Type.Array(TimelineEntry),
  next,
});
export type TimelineAnswer = Static<typeof TimelineAnswer>;

export const ReadsQuery = Closed(Backwards('reads'));
export type ReadsQuery = Static<typeof ReadsQuery>;

export const ReadsAnswer = Closed({
  reads: Type.Array(
    Closed({
      place: Type.Integer(),
      at: Instant,
      person: Id,
      organisation: Type.String(),
      role: Type.String(),
      party: Nullable(Party),
      route: Type.String(),
      documents: Type.Array(Type.String()),
    }),
  ),
  next,
});
export type ReadsAnswer = Static<typeof ReadsAnswer>;

const Opened = {
  firstOpened: Nullable(Instant),
  lastOpened: Nullable(Instant),
  times: Type.Integer({ minimum: 0 }),
};

export const ReceiptQuery = Closed({ language: Type.Optional(TimelineLanguage), ...Moment });
export type ReceiptQuery = Static<typeof ReceiptQuery>;

export const ReceiptAnswer = Closed({
  applicationId: Id,
  openedKnownSince: {
    ...Instant,
    description: 'Reads are kept for a term; what was opened before this is not known',
  },
  visible: Type.Array(
    Closed({
      kind: oneOf(openableKinds),
      document: Nullable(Type.String()),
      visibleSince: Instant,
    }),
    { description: 'What all three parties of every municipality can see, and since when' },
  ),
  parties: Type.Array(
    Closed({
      municipalityId: Id,
      municipality: Nullable(Type.String()),
      party: Party,
      note: Nullable(Type.String({ description: 'Said where the party has opened nothing' })),
      opened: Type.Array(
        Closed({ kind: oneOf(openableKinds), document: Nullable(Type.String()), ...Opened }),
      ),
    }),
  ),
});
export type ReceiptAnswer = Static<typeof ReceiptAnswer>;
