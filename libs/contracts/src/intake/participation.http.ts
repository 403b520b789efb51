import { Type, type Static } from '@sinclair/typebox';
import { CalendarDate, Hash, Id, Line, MunicipalityNumber } from '../fields.ts';
import { Closed, Exporting, Moment, Nullable, PageOf, Paging } from '../http.ts';
import { PrintedEntry } from './participation.events.ts';

export const EndParticipationBody = Closed({
  on: { ...CalendarDate, description: 'Its last day in the programme' },
  reason: Line(2000),
});
export type EndParticipationBody = Static<typeof EndParticipationBody>;

export const ListParticipationsQuery = Closed({
  cohortId: Type.Optional(Id),
  participantId: Type.Optional({
    ...Id,
    description: 'Where this one takes part, itself or as one of several',
  }),
  kind: Type.Optional(Type.Union([Type.Literal('participation'), Type.Literal('other-body')])),
  state: Type.Optional(
    Type.Union([Type.Literal('active'), Type.Literal('left')], {
      description: 'Whether it had ended on the date',
    }),
  ),
  on: Type.Optional({
    ...CalendarDate,
    description: 'Who carried it on this date; today, or the day of asOf',
  }),
  ...Exporting,
  ...Paging,
  ...Moment,
});
export type ListParticipationsQuery = Static<typeof ListParticipationsQuery>;

export const ParticipationMember = Closed({
  municipalityId: Id,
  name: Nullable(Type.String()),
  carriedBy: Closed({
    municipalityId: Id,
    name: Nullable(Type.String()),
    number: Nullable(MunicipalityNumber),
  }),
});

export const ParticipationAnswer = Closed({
  participationId: Id,
  cohortId: Id,
  participantId: Id,
  name: Nullable(Type.String()),
  kind: Type.Union([Type.Literal('participation'), Type.Literal('other-body')]),
  municipalities: Type.Array(Id),
  jointParticipantId: Nullable(Id),
  printed: Nullable(PrintedEntry),
  applicationId: Nullable({ ...Id, description: 'The application by which it was admitted' }),
  begunOn: Nullable(CalendarDate),
  endedOn: Nullable({ ...CalendarDate, description: 'Its last day in the programme' }),
  endedBecause: Nullable(Hash),
  on: CalendarDate,
  members: Type.Array(ParticipationMember, {
    description: 'The municipalities in it on the date, and who carried it for each',
  }),
  evidence: Closed({
    basis: Type.Union([Type.Literal('printed-list'), Type.Literal('admission')]),
    application: Nullable(Id),
    endorsements: Type.Null(),
    note: Type.String(),
  }),
});
export type ParticipationAnswer = Static<typeof ParticipationAnswer>;
export const ParticipationPage = PageOf(ParticipationAnswer);
export type ParticipationPage = Static<typeof ParticipationPage>;
