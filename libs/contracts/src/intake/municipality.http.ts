import { Type, type Static } from '@sinclair/typebox';
import { CalendarDate, Id, MunicipalityNumber } from '../fields.ts';
import { Closed, Moment, Nullable } from '../http.ts';
import { ListParticipantsQuery } from './participant.http.ts';

const { kind: _, ...municipalityFields } = ListParticipantsQuery.properties;
export const ListMunicipalitiesQuery = Closed(municipalityFields);
export type ListMunicipalitiesQuery = Static<typeof ListMunicipalitiesQuery>;

export const MunicipalityByNumberQuery = Closed({
  on: Type.Optional({ ...CalendarDate, description: 'Whose number it was on this date; today' }),
  ...Moment,
});
export type MunicipalityByNumberQuery = Static<typeof MunicipalityByNumberQuery>;

const Named = {
  municipalityId: Id,
  name: Nullable(Type.String()),
  number: Nullable(MunicipalityNumber),
};

export const SuccessionLink = Closed({
  ...Named,
  from: Nullable(CalendarDate),
  to: Nullable(CalendarDate),
  because: Nullable(
    Type.Union([Type.Literal('number-changed'), Type.Literal('merged')], {
      description: 'Why this link follows the one before it; null for the first',
    }),
  ),
});

export const MunicipalityByNumberAnswer = Closed({
  number: MunicipalityNumber,
  on: CalendarDate,
  municipality: Closed(Named),
  today: Closed({ ...Named, on: CalendarDate }),
  chain: Type.Array(SuccessionLink, {
    description: 'From the municipality that had the number then to the one that goes on today',
  }),
});
export type MunicipalityByNumberAnswer = Static<typeof MunicipalityByNumberAnswer>;
