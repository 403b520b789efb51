import { Type, type Static } from '@sinclair/typebox';
import { Id, Instant, Party } from '../../fields.ts';
import { Closed, Moment, Nullable } from '../../http.ts';
import {
  Backwards,
  NextPlace,
  TimelineLanguage,
  oneOf,
  toldEntry,
} from '../../timeline/timeline.http.ts';
import { everybody } from '../permissions.ts';
import { openableKinds } from './documents-of.ts';
import { timelineKinds, type TimelineKind } from './timeline-event.ts';

export { TimelineLanguage };

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

export const TimelineEntry = Closed({
  ...toldEntry,
  kind: oneOf(Object.values(timelineKinds)),
});
export type TimelineEntry = Static<typeof TimelineEntry>;

export const TimelineAnswer = Closed({
  applicationId: Id,
  language: TimelineLanguage,
  entries: Type.Array(TimelineEntry),
  next: NextPlace,
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
  next: NextPlace,
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
