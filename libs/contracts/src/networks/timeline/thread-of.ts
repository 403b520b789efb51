import type {
  NetworksTold,
  NetworksTimelineEvent,
  NetworksTimelineType,
} from './timeline-event.ts';

type OfUnit = NetworksTold<'PresenceNoted'> | NetworksTold<'InvitationAnswered'>;
const ofUnit = ({ participationId, municipalityId, party }: OfUnit) =>
  `${participationId} ${municipalityId ?? ''} ${party}`;

const network = ({ networkId }: { readonly networkId: string }) => `network ${networkId}`;
const gathering = ({ gatheringId }: { readonly gatheringId: string }) => `gathering ${gatheringId}`;

const threads: {
  readonly [Type in NetworksTimelineType]?: (data: NetworksTold<Type>) => string;
} = {
  NetworkFormed: network,
  NetworkRenamed: (data) => `${network(data)} name`,
  NetworkThemesChanged: (data) => `${network(data)} themes`,
  NetworkGeographyChanged: (data) => `${network(data)} geography`,
  GatheringPlanned: gathering,
  GatheringProgrammeSet: (data) => `${gathering(data)} programme`,
  GatheringMoved: (data) => `${gathering(data)} days`,
  PresenceNoted: (data) => `presence ${data.gatheringId} ${ofUnit(data)}`,
  PresenceCorrected: (data) => `presence ${data.gatheringId} ${ofUnit(data)}`,
  InvitationAnswered: (data) => `answer ${data.gatheringId} ${ofUnit(data)} ${data.personId ?? ''}`,
};

/**
 * Each event of a thread replaces what the one before it said; the thread of what was formed or planned is the
 * beginning of the threads of its parts, so that the first change of a part finds what it began as.
 */
export const networkThreadOf = ({ type, data }: NetworksTimelineEvent): string | null => {
  const thread = threads[type] as ((told: NetworksTimelineEvent['data']) => string) | undefined;
  return thread?.(data) ?? null;
};
