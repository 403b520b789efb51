import { Type, type Static } from '@sinclair/typebox';
import { CalendarDate, Id, Line, Theme } from '../fields.ts';
import { Closed, Exporting, Moment, Nullable, PageOf, Paging } from '../http.ts';
import { ParticipationMember } from '../intake/participation.http.ts';
import { Geography, InPrint, NetworkThemes } from './network.events.ts';

export const FormNetworkBody = Closed({
  cohortId: Id,
  name: Line(120),
  themes: NetworkThemes,
  geography: Type.Optional(Geography),
});
export type FormNetworkBody = Static<typeof FormNetworkBody>;

export const NetworkCreated = Closed({ networkId: Id });

export const RenameNetworkBody = Closed({ name: Line(120) });
export type RenameNetworkBody = Static<typeof RenameNetworkBody>;

export const ChangeThemesBody = Closed({ themes: NetworkThemes });
export type ChangeThemesBody = Static<typeof ChangeThemesBody>;

export const ChangeGeographyBody = Closed({ geography: Geography });
export type ChangeGeographyBody = Static<typeof ChangeGeographyBody>;

const from = Type.Optional({ ...CalendarDate, description: 'The first day; today if left out' });
const reason = Type.Optional(Line(2000));

export const AppointLeaderBody = Closed({
  personId: Id,
  from,
  to: Type.Optional({ ...CalendarDate, description: 'The last day, where it is known already' }),
});
export type AppointLeaderBody = Static<typeof AppointLeaderBody>;

export const RelieveLeaderBody = Closed({
  to: { ...CalendarDate, description: 'The last day; one before the first takes it back' },
  reason,
});
export type RelieveLeaderBody = Static<typeof RelieveLeaderBody>;

export const HandOverBody = Closed({
  leaver: Id,
  successor: Id,
  on: { ...CalendarDate, description: 'The first day of the successor' },
  reason,
});
export type HandOverBody = Static<typeof HandOverBody>;

const on = Type.Optional({
  ...CalendarDate,
  description: 'Who leads and who belongs on this date; today, or the day of asOf',
});

export const ListNetworksQuery = Closed({
  cohortId: Type.Optional(Id),
  theme: Type.Optional(Theme),
  leader: Type.Optional({ ...Id, description: 'A person who leads it on the date' }),
  search: Type.Optional(Line(100, 'Part of its name')),
  on,
  ...Exporting,
  ...Paging,
  ...Moment,
});
export type ListNetworksQuery = Static<typeof ListNetworksQuery>;

export const ShowNetworkQuery = Closed({ on, ...Moment });
export type ShowNetworkQuery = Static<typeof ShowNetworkQuery>;

const period = { from: Nullable(CalendarDate), to: Nullable(CalendarDate) };

export const NetworkLeader = Closed({
  personId: Id,
  ...period,
  leads: Type.Boolean({ description: 'On the date' }),
});

export const NetworkMember = Closed({
  participationId: Id,
  networkId: Id,
  participantId: Id,
  name: Nullable(Type.String()),
  admitted: Type.Boolean({
    description: 'Whether it takes part in the cohort, or print only says so',
  }),
  municipalityId: Nullable({ ...Id, description: 'Where only one municipality of it is in it' }),
  ...period,
  printed: InPrint,
  municipalities: Type.Array(ParticipationMember, {
    description: 'Its municipalities on the date, and who carried it for each',
  }),
});
export type NetworkMember = Static<typeof NetworkMember>;

const network = {
  networkId: Id,
  cohortId: Id,
  cohort: Nullable(Type.String()),
  name: Type.String(),
  themes: Type.Array(Theme),
  geography: Geography,
  leaders: Type.Array(NetworkLeader),
  printed: InPrint,
  on: CalendarDate,
  version: Type.Integer(),
};

export const NetworkAnswer = Closed({
  ...network,
  memberships: Type.Integer({ description: 'Places in it that are held on the date' }),
});
export type NetworkAnswer = Static<typeof NetworkAnswer>;
export const NetworkPage = PageOf(NetworkAnswer);
export type NetworkPage = Static<typeof NetworkPage>;

export const OneNetworkAnswer = Closed({
  ...network,
  members: Type.Array(NetworkMember, { description: 'Who belongs to it on the date' }),
  counts: Closed({
    memberships: Type.Integer(),
    participants: Type.Integer({ description: 'Participations, a joint one counted once' }),
    municipalities: Type.Integer(),
  }),
});
export type OneNetworkAnswer = Static<typeof OneNetworkAnswer>;
