import { Type, type Static } from '@sinclair/typebox';
import { AnyInstant, CalendarDate, Id, Line, Party } from '../fields.ts';
import { Closed, Nullable } from '../http.ts';
import { PersonIds } from './attendance.events.ts';

/** Why; it goes into a document. */
const Why = Line(2000);

/** Of whom: a row of the sheet. */
const unit = {
  participationId: Id,
  municipalityId: Type.Optional(
    Nullable({ ...Id, description: 'As the sheet has it: null for the whole participation' }),
  ),
};

export const AnswerInvitationBody = Closed({
  ...unit,
  party: Type.Optional({
    ...Party,
    description: 'Whoever speaks for a party leaves it out, and answers for himself or herself',
  }),
  personId: Type.Optional({
    ...Id,
    description: 'Who comes or does not; left out, the party as such',
  }),
  coming: Type.Boolean(),
  reason: Type.Optional(Line(2000, 'Why not')),
});
export type AnswerInvitationBody = Static<typeof AnswerInvitationBody>;

export const PresenceNote = Closed({
  ...unit,
  party: Party,
  present: Type.Boolean(),
  personIds: Type.Optional(PersonIds),
  reason: Type.Optional(Line(2000, 'Why the party is not there')),
  notedAt: {
    ...AnyInstant,
    description: 'When it was noted, by the clock of whoever noted it: the later note stands',
  },
});
export type PresenceNote = Static<typeof PresenceNote>;

export const NotePresenceBody = Closed({
  notes: Type.Array(PresenceNote, { minItems: 1, maxItems: 1000 }),
  because: Type.Optional(
    Line(2000, 'Why it is corrected: needed once the attendance has been recorded'),
  ),
});
export type NotePresenceBody = Static<typeof NotePresenceBody>;

export const NoteOutcome = Closed({
  note: Type.Integer({ minimum: 0, description: 'Which of the notes that were sent, from 0' }),
  outcome: Type.Union(
    [Type.Literal('accepted'), Type.Literal('superseded'), Type.Literal('refused')],
    { description: 'superseded: it is kept, but a later note on the same party stands' },
  ),
  code: Nullable({ ...Type.String(), description: 'The rule that refuses it' }),
  title: Nullable({ ...Type.String(), description: 'The rule in words' }),
});
export type NoteOutcome = Static<typeof NoteOutcome>;

export const NotedPresence = Closed({
  accepted: Type.Integer(),
  superseded: Type.Integer(),
  refused: Type.Integer(),
  notes: Type.Array(NoteOutcome, { description: 'One for each note, in the order sent' }),
});
export type NotedPresence = Static<typeof NotedPresence>;

export const ExplainAbsenceBody = Closed({
  ...unit,
  parties: Type.Array(Party, { minItems: 1, maxItems: 3, uniqueItems: true }),
  reason: Why,
});
export type ExplainAbsenceBody = Static<typeof ExplainAbsenceBody>;

export const MakeUpAbsenceBody = Closed({
  ...unit,
  party: Party,
  instead: Type.Optional({
    ...Id,
    description: 'The gathering of another network, of the same number, that it attended',
  }),
  on: Type.Optional({
    ...CalendarDate,
    description: 'When, where it was no gathering of another network',
  }),
  personIds: Type.Optional(PersonIds),
});
export type MakeUpAbsenceBody = Static<typeof MakeUpAbsenceBody>;
