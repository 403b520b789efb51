import {
  networkThreadOf,
  networksEvents,
  type NetworksTimelineEvent,
} from '@samanom/contracts/networks';
import { projection, type About, type Projection } from '@samanom/event-store';
import { EntitySchema } from 'typeorm';

/** Where to find what happened to a network and at its gatherings; what it says is read from the event itself. */
export interface NetworkTimelineRow {
  readonly eventId: string;
  readonly streamId: string;
  readonly networkId: string | null;
  readonly gatheringId: string | null;
  readonly experienceId: string | null;
  readonly participationId: string | null;
  readonly municipalityId: string | null;
  readonly type: string;
  readonly thread: string | null;
  readonly position: number;
}

const networkTimelineRow = new EntitySchema<NetworkTimelineRow>({
  name: 'network-timeline',
  columns: {
    eventId: { type: 'uuid', primary: true },
    streamId: { type: 'text' },
    networkId: { type: 'uuid', nullable: true },
    gatheringId: { type: 'uuid', nullable: true },
    experienceId: { type: 'uuid', nullable: true },
    participationId: { type: 'uuid', nullable: true },
    municipalityId: { type: 'uuid', nullable: true },
    type: { type: 'text' },
    thread: { type: 'text', nullable: true },
    position: { type: 'bigint' },
  },
  indices: [
    { columns: ['networkId', 'position'] },
    { columns: ['gatheringId', 'position'] },
    { columns: ['streamId', 'position'] },
    { columns: ['experienceId'] },
  ],
});

const ids = [
  'networkId',
  'gatheringId',
  'experienceId',
  'participationId',
  'municipalityId',
] as const;

const idsIn = (data: object) =>
  Object.fromEntries(
    ids.map((name) => [name, (data as Readonly<Record<string, unknown>>)[name] ?? null]),
  ) as Pick<NetworkTimelineRow, (typeof ids)[number]>;

const entry =
  ({ type, version }: { readonly type: string; readonly version: number }) =>
  (
    _: unknown,
    data: NetworksTimelineEvent['data'],
    { eventId, streamId, position }: About,
  ): NetworkTimelineRow => ({
    ...idsIn(data),
    eventId,
    streamId,
    type,
    thread: networkThreadOf({ type, version, data } as NetworksTimelineEvent),
    position,
  });

type NetworkTimeline = Projection<NetworkTimelineRow, NetworksTimelineEvent>;

export const networkTimeline: NetworkTimeline = projection({
  name: 'network-timeline',
  version: 1,
  entity: networkTimelineRow,
  row: (_, { eventId }) => eventId,
  on: Object.fromEntries(networksEvents.map((event) => [event.type, entry(event)])),
});
