import { Type, type Static } from '@sinclair/typebox';
import { Id } from '../../fields.ts';
import { Closed, Moment, Nullable } from '../../http.ts';
import { Backwards, NextPlace, TimelineLanguage, toldEntry } from '../../timeline/timeline.http.ts';

export const NetworksTimelineQuery = Closed({
  language: Type.Optional(TimelineLanguage),
  ...Backwards('entries'),
  ...Moment,
});
export type NetworksTimelineQuery = Static<typeof NetworksTimelineQuery>;

export const NetworksTimelineEntry = Closed({
  ...toldEntry,
  reason: Nullable(
    Type.String({ description: 'Where the reason is read, where one is given that you may read' }),
  ),
});
export type NetworksTimelineEntry = Static<typeof NetworksTimelineEntry>;

const told = {
  language: TimelineLanguage,
  entries: Type.Array(NetworksTimelineEntry),
  next: NextPlace,
};

export const NetworkTimelineAnswer = Closed({ networkId: Id, ...told });
export type NetworkTimelineAnswer = Static<typeof NetworkTimelineAnswer>;

export const GatheringTimelineAnswer = Closed({ gatheringId: Id, ...told });
export type GatheringTimelineAnswer = Static<typeof GatheringTimelineAnswer>;

export const MembershipTimelineAnswer = Closed({ participationId: Id, ...told });
export type MembershipTimelineAnswer = Static<typeof MembershipTimelineAnswer>;
