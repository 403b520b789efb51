import { Type } from '@sinclair/typebox';
import { defineEvent, type EventOf } from '../define-event.ts';
import { CalendarDate, Hash, Id, Line, MunicipalityNumber } from '../fields.ts';

export const WrittenLanguage = Type.Union(
  [Type.Literal('nn'), Type.Literal('nb'), Type.Literal('neutral')],
  { description: 'What the municipality has decided (språkvedtak): nynorsk, bokmål or neutral' },
);

export const JointForm = Type.Union(
  [
    Type.Literal('joint-municipality'),
    Type.Literal('regional-council'),
    Type.Literal('cooperation'),
  ],
  { description: 'Samkommune, regionråd, samarbeid' },
);

export const Member = Type.Object(
  { municipalityId: Id, from: Type.Union([CalendarDate, Type.Null()]) },
  { additionalProperties: false, description: 'from is null where no source tells it' },
);

export const MunicipalityRegistered = defineEvent('MunicipalityRegistered', 1, {
  participantId: Id,
  name: Line(100),
  county: Type.Union([Line(60), Type.Null()]),
}).when('A municipality becomes known to the programme.');

export const WrittenLanguageDecided = defineEvent('WrittenLanguageDecided', 1, {
  participantId: Id,
  language: WrittenLanguage,
  from: CalendarDate,
}).when('A municipality has decided which written language it uses.');

export const JointParticipantFormed = defineEvent('JointParticipantFormed', 1, {
  participantId: Id,
  name: Line(100),
  form: JointForm,
  members: Type.Array(Member, { minItems: 2 }),
}).when('Several municipalities take part as one.');

/** The document that says why; null where nobody wrote it. */
const Reason = Type.Union([Hash, Type.Null()]);

export const MemberJoined = defineEvent('MemberJoined', 2, {
  participantId: Id,
  municipalityId: Id,
  from: CalendarDate,
  reason: Reason,
}).when('A municipality joins a joint participant.');

export const MemberLeft = defineEvent('MemberLeft', 2, {
  participantId: Id,
  municipalityId: Id,
  to: CalendarDate,
  reason: Reason,
}).when('A municipality leaves a joint participant.');

export const JointParticipantDissolved = defineEvent('JointParticipantDissolved', 1, {
  participantId: Id,
  on: CalendarDate,
}).when('The last member has left a joint participant: the date was its last day.');

export const OtherBodyRegistered = defineEvent('OtherBodyRegistered', 1, {
  participantId: Id,
  name: Line(100),
}).when('A body that is no municipality becomes known to the programme.');

export const participantEvents = [
  MunicipalityRegistered,
  WrittenLanguageDecided,
  JointParticipantFormed,
  MemberJoined,
  MemberLeft,
  JointParticipantDissolved,
  OtherBodyRegistered,
] as const;
export type ParticipantEvent = EventOf<(typeof participantEvents)[number]>;

/** Kept in one register, because a number is at any date one municipality's, and a municipality has at any date one number. */
export const MunicipalityNumberAssigned = defineEvent('MunicipalityNumberAssigned', 1, {
  municipalityId: Id,
  number: MunicipalityNumber,
  from: CalendarDate,
  to: Type.Union([CalendarDate, Type.Null()]),
}).when('A municipality bears a kommunenummer from a date on.');

export const MunicipalityNumberEnded = defineEvent('MunicipalityNumberEnded', 1, {
  municipalityId: Id,
  number: MunicipalityNumber,
  from: CalendarDate,
  to: CalendarDate,
}).when('A municipality ceases to bear a kommunenummer.');

/** In the register of numbers, because the numbers end and begin with it. docs/decisions/0014. */
export const MunicipalitiesMerged = defineEvent('MunicipalitiesMerged', 1, {
  successorId: Id,
  merged: Type.Array(Id, { minItems: 1, uniqueItems: true }),
  on: CalendarDate,
  number: Type.Union([MunicipalityNumber, Type.Null()], {
    description: 'What the successor bears from then on; null where it keeps what it has',
  }),
}).when('Municipalities become part of another, which goes on for them from that date.');

export const municipalityNumberEvents = [
  MunicipalityNumberAssigned,
  MunicipalityNumberEnded,
] as const;
export type MunicipalityNumberEvent = EventOf<(typeof municipalityNumberEvents)[number]>;

export const municipalityMergerEvents = [MunicipalitiesMerged] as const;
export type MunicipalityMergerEvent = EventOf<(typeof municipalityMergerEvents)[number]>;

/** What is decided in the register of numbers and mergers. */
export type MunicipalityRegisterEvent = MunicipalityNumberEvent | MunicipalityMergerEvent;
