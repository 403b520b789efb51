import { Type, type Static } from '@sinclair/typebox';
import { defineEvent, type EventOf } from '../define-event.ts';
import { CalendarDate, Hash, Id, Line, Theme } from '../fields.ts';
import { PrintedEntry } from '../intake/participation.events.ts';

const OrNull = <Schema extends Parameters<typeof Type.Union>[0][number]>(schema: Schema) =>
  Type.Union([schema, Type.Null()]);

/** One or several; innovation is a theme of networks only. */
export const NetworkThemes = Type.Array(Theme, { minItems: 1, uniqueItems: true });

export type NetworkTheme = Static<typeof Theme>;

/** Nord, Sør, a region's name: where a network has one. */
export const Geography = OrNull(Line(60));

/** Null where no source tells since when. */
export const Since = OrNull(CalendarDate);

/** The document that says why; null where nobody wrote it. */
export const Why = OrNull(Hash);

/** Where it stands in print; null for what was decided here. */
export const InPrint = OrNull(PrintedEntry);

export const NetworkFormed = defineEvent('NetworkFormed', 2, {
  networkId: Id,
  cohortId: Id,
  name: Line(120),
  themes: NetworkThemes,
  geography: Geography,
  printed: InPrint,
}).when('A network is formed for participations in a cohort.');

export const NetworkRenamed = defineEvent('NetworkRenamed', 1, {
  networkId: Id,
  name: Line(120),
}).when('A network gets another name.');

export const NetworkThemesChanged = defineEvent('NetworkThemesChanged', 1, {
  networkId: Id,
  themes: NetworkThemes,
}).when('A network takes up other themes.');

export const NetworkGeographyChanged = defineEvent('NetworkGeographyChanged', 1, {
  networkId: Id,
  geography: Geography,
}).when('A network gathers another part of the country, or none in particular.');

export const LeaderAppointed = defineEvent('LeaderAppointed', 1, {
  networkId: Id,
  personId: Id,
  from: Since,
  to: OrNull(CalendarDate),
}).when('Somebody is to lead a network from a date on, or for a while. Two may lead it at a time.');

export const LeaderRelieved = defineEvent('LeaderRelieved', 1, {
  networkId: Id,
  personId: Id,
  /** Which of the times as its leader ends. */
  from: Since,
  to: CalendarDate,
  reason: Why,
}).when('Somebody leads a network no longer: the date is the last day.');

export const networkEvents = [
  NetworkFormed,
  NetworkRenamed,
  NetworkThemesChanged,
  NetworkGeographyChanged,
  LeaderAppointed,
  LeaderRelieved,
] as const;
export type NetworkEvent = EventOf<(typeof networkEvents)[number]>;
