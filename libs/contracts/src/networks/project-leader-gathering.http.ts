import { Type, type Static } from '@sinclair/typebox';
import { Hash, Id, Line } from '../fields.ts';
import { Closed, Exporting, Moment, Nullable, PageOf, Paging } from '../http.ts';
import { GatheringDays } from './gathering.events.ts';
import { ProjectLeaderPresence } from './project-leader-gathering.events.ts';

const place = Nullable(Line(200, 'Where people meet in person; null where they only meet online'));
const Why = Line(2000);

export const PlanProjectLeaderGatheringBody = Closed({
  title: Line(200),
  days: GatheringDays,
  place,
  online: Type.Boolean(),
});
export type PlanProjectLeaderGatheringBody = Static<typeof PlanProjectLeaderGatheringBody>;

export const MoveProjectLeaderGatheringBody = Closed({ days: GatheringDays, place, reason: Why });
export type MoveProjectLeaderGatheringBody = Static<typeof MoveProjectLeaderGatheringBody>;

export const CallOffProjectLeaderGatheringBody = Closed({ reason: Why });
export type CallOffProjectLeaderGatheringBody = Static<typeof CallOffProjectLeaderGatheringBody>;

export const NoteProjectLeadersBody = Closed({
  rows: Type.Array(
    Closed({ participationId: Id, present: Type.Boolean(), personId: Type.Optional(Id) }),
    { minItems: 1, maxItems: 300 },
  ),
});
export type NoteProjectLeadersBody = Static<typeof NoteProjectLeadersBody>;

const Status = Type.Union([
  Type.Literal('planned'),
  Type.Literal('held'),
  Type.Literal('called-off'),
]);

export const ListProjectLeaderGatheringsQuery = Closed({
  year: Type.Optional(Type.Integer({ minimum: 2000, maximum: 2100 })),
  status: Type.Optional(Status),
  ...Exporting,
  ...Paging,
  ...Moment,
});
export type ListProjectLeaderGatheringsQuery = Static<typeof ListProjectLeaderGatheringsQuery>;

const listed = {
  gatheringId: Id,
  title: Type.String(),
  status: Status,
  days: GatheringDays,
  place: Nullable(Type.String()),
  online: Type.Boolean(),
  moves: Type.Array(Closed({ days: GatheringDays, place: Nullable(Type.String()), reason: Hash }), {
    description: 'Where it was before, and why it moved',
  }),
  calledOffBecause: Nullable(Hash),
  present: Type.Integer({ description: 'Participations whose project leader was there' }),
  absent: Type.Integer({ description: 'Participations whose project leader was not there' }),
  version: Type.Integer(),
};

export const ProjectLeaderGatheringLine = Closed(listed);
export type ProjectLeaderGatheringLine = Static<typeof ProjectLeaderGatheringLine>;
export const ProjectLeaderGatheringPage = PageOf(ProjectLeaderGatheringLine);
export type ProjectLeaderGatheringPage = Static<typeof ProjectLeaderGatheringPage>;

export const ProjectLeaderGatheringAnswer = Closed({
  ...listed,
  attendance: Type.Array(
    Closed({
      ...ProjectLeaderPresence.properties,
      participant: Nullable(Type.String()),
      notedAt: Type.String(),
    }),
  ),
});
export type ProjectLeaderGatheringAnswer = Static<typeof ProjectLeaderGatheringAnswer>;

export const ProjectLeaderYearsQuery = Closed({
  from: Type.Optional(Type.Integer({ minimum: 2000, maximum: 2100, default: 2012 })),
  until: Type.Optional(Type.Integer({ minimum: 2000, maximum: 2100, default: 2015 })),
  ...Moment,
});
export type ProjectLeaderYearsQuery = Static<typeof ProjectLeaderYearsQuery>;

export const ProjectLeaderYears = Closed({
  rows: Type.Array(
    Closed({
      year: Type.Integer(),
      gatherings: Type.Integer({ description: 'Planned or held, not counting those called off' }),
      deviation: Nullable({
        ...Type.String(),
        description: 'In words, where there is none or more than two in the year',
      }),
    }),
  ),
});
export type ProjectLeaderYears = Static<typeof ProjectLeaderYears>;

export const ProjectLeaderGatheringDocument = Closed({ document: Hash, content: Type.Unknown() });
