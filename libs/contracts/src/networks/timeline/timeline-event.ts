import type { AttendanceEvent } from '../attendance.events.ts';
import type { ExperienceEvent } from '../experience.events.ts';
import type { NetworkFindingEvent } from '../finding.events.ts';
import type { GatheringFileEvent } from '../gathering-file.events.ts';
import type { GatheringEvent } from '../gathering.events.ts';
import type { InvitationAnswerEvent } from '../invitation-answer.events.ts';
import type { MembershipEvent } from '../membership.events.ts';
import type { NetworkEvent } from '../network.events.ts';
import type { ProjectLeaderGatheringEvent } from '../project-leader-gathering.events.ts';
import type { ThemeDayEvent } from '../theme-day.events.ts';

/** Everything that happens in networks: it can all be told. */
export type NetworksTimelineEvent =
  | NetworkEvent
  | MembershipEvent
  | GatheringEvent
  | GatheringFileEvent
  | AttendanceEvent
  | InvitationAnswerEvent
  | ExperienceEvent
  | NetworkFindingEvent
  | ThemeDayEvent
  | ProjectLeaderGatheringEvent;
export type NetworksTimelineType = NetworksTimelineEvent['type'];
export type NetworksTold<Type extends NetworksTimelineType> = Extract<
  NetworksTimelineEvent,
  { type: Type }
>['data'];
