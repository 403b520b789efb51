import { Type, type Static } from '@sinclair/typebox';
import { CalendarDate, Id, Instant, Party } from '../fields.ts';
import { Closed, Moment, Nullable } from '../http.ts';
import { WritingLanguage } from './gathering.events.ts';

export const InvitationQuery = Closed({ party: Party, ...Moment });
export type InvitationQuery = Static<typeof InvitationQuery>;

const invited = {
  municipalityId: Id,
  municipality: Nullable(Type.String()),
  carriesOnFor: Type.Array(Type.String(), {
    description: 'Names of members that are part of this municipality by then',
  }),
  party: Party,
  language: WritingLanguage,
  languageBecause: Type.Union([
    Type.Literal('decided'),
    Type.Literal('neutral'),
    Type.Literal('undecided'),
  ]),
};

export const InvitationLine = Closed(invited);
export type InvitationLine = Static<typeof InvitationLine>;

const announced = {
  gatheringId: Id,
  announcedAt: Nullable({
    ...Instant,
    description: 'Null: not announced yet; shown to who arranges it, as it would be',
  }),
};

export const InvitationsAnswer = Closed({
  ...announced,
  on: { ...CalendarDate, description: 'The first day: who are members then is invited' },
  rows: Type.Array(InvitationLine),
});
export type InvitationsAnswer = Static<typeof InvitationsAnswer>;

export const OneInvitationAnswer = Closed({
  ...announced,
  ...invited,
  subject: Type.String(),
  text: Type.String({ description: 'Paragraphs, with an empty line between them' }),
});
export type OneInvitationAnswer = Static<typeof OneInvitationAnswer>;
