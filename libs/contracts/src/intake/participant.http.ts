import { Type, type Static } from '@sinclair/typebox';
import { CalendarDate, Hash, Id, Line, MunicipalityNumber } from '../fields.ts';
import { Closed, Exporting, Moment, Nullable, PageOf, Paging } from '../http.ts';
import { JointForm, Member, WrittenLanguage } from './participant.events.ts';

export const RegisterMunicipalityBody = Closed({
  name: Line(100),
  county: Nullable(Line(60)),
});
export type RegisterMunicipalityBody = Static<typeof RegisterMunicipalityBody>;

export const AssignNumberBody = Closed({
  number: MunicipalityNumber,
  from: CalendarDate,
  to: Nullable(CalendarDate),
});
export type AssignNumberBody = Static<typeof AssignNumberBody>;

export const EndNumberBody = Closed({ to: CalendarDate });
export type EndNumberBody = Static<typeof EndNumberBody>;

export const MergeMunicipalitiesBody = Closed({
  merged: Type.Array(Id, { minItems: 1, maxItems: 50, uniqueItems: true }),
  on: { ...CalendarDate, description: 'The first day of the successor in their place' },
  number: Nullable({
    ...MunicipalityNumber,
    description: 'What the successor bears from then on; null where it keeps what it has',
  }),
});
export type MergeMunicipalitiesBody = Static<typeof MergeMunicipalitiesBody>;

export const DecideLanguageBody = Closed({ language: WrittenLanguage, from: CalendarDate });
export type DecideLanguageBody = Static<typeof DecideLanguageBody>;

export const FormJointParticipantBody = Closed({
  name: Line(100),
  form: JointForm,
  members: Type.Array(Member, { minItems: 2, maxItems: 50 }),
});
export type FormJointParticipantBody = Static<typeof FormJointParticipantBody>;

const Reason = Type.Optional(Line(2000, 'Why, in words'));

export const JoinBody = Closed({ municipalityId: Id, from: CalendarDate, reason: Reason });
export type JoinBody = Static<typeof JoinBody>;

export const LeaveBody = Closed({ to: CalendarDate, reason: Reason });
export type LeaveBody = Static<typeof LeaveBody>;

export const RegisterOtherBodyBody = Closed({ name: Line(100) });
export type RegisterOtherBodyBody = Static<typeof RegisterOtherBodyBody>;

export const ParticipantCreated = Closed({ participantId: Id });

export const ParticipantKind = Type.Union([
  Type.Literal('municipality'),
  Type.Literal('joint-participant'),
  Type.Literal('other-body'),
]);

export const ListParticipantsQuery = Closed({
  number: Type.Optional(MunicipalityNumber),
  on: Type.Optional({
    ...CalendarDate,
    description: 'Numbers, memberships and languages as they were valid on this date',
  }),
  kind: Type.Optional(ParticipantKind),
  county: Type.Optional(Line(60)),
  languageUndecided: Type.Optional(
    Type.Boolean({ description: 'Those that merged and have not decided their language since' }),
  ),
  search: Type.Optional(Line(100)),
  sort: Type.Optional(
    Type.Union([Type.Literal('name'), Type.Literal('-name'), Type.Literal('county')], {
      default: 'name',
    }),
  ),
  ...Exporting,
  ...Paging,
  ...Moment,
});
export type ListParticipantsQuery = Static<typeof ListParticipantsQuery>;

export const NumberPeriod = Closed({
  number: MunicipalityNumber,
  from: CalendarDate,
  to: Nullable(CalendarDate),
});

export const MemberPeriod = Closed({
  municipalityId: Id,
  name: Nullable(Type.String()),
  from: Nullable(CalendarDate),
  to: Nullable(CalendarDate),
  joinedBecause: Nullable(Hash),
  leftBecause: Nullable(Hash),
});

export const Merged = Closed({
  municipalityId: Id,
  name: Nullable(Type.String()),
  on: CalendarDate,
});

export const ParticipantAnswer = Closed({
  participantId: Id,
  kind: ParticipantKind,
  name: Type.String(),
  county: Nullable(Type.String()),
  form: Nullable(JointForm),
  number: Nullable(MunicipalityNumber),
  numbers: Type.Array(NumberPeriod),
  language: Nullable(WrittenLanguage),
  languages: Type.Array(Closed({ language: WrittenLanguage, from: CalendarDate })),
  languageUndecidedFrom: Nullable({
    ...CalendarDate,
    description: 'It merged on this day and has not decided its written language since',
  }),
  mergedInto: Nullable(Merged),
  tookUp: Type.Array(Merged, { description: 'Municipalities that merged into this one' }),
  members: Type.Array(MemberPeriod),
  dissolvedOn: Nullable({ ...CalendarDate, description: 'The last day before nobody was left' }),
  version: Type.Integer(),
});
export type ParticipantAnswer = Static<typeof ParticipantAnswer>;

export const ParticipantPage = PageOf(ParticipantAnswer);
export type ParticipantPage = Static<typeof ParticipantPage>;
