import { deliveryEvents, deliveryPermissions } from '@samanom/contracts/delivery';
import { gatewayEvents, gatewayUpcasters } from '@samanom/contracts/gateway';
import { intakeEvents, intakeUpcasters } from '@samanom/contracts/intake';
import {
  networksEvents,
  networksPermissions,
  networksPublished,
  networksUpcasters,
} from '@samanom/contracts/networks';
import {
  cohortList,
  municipalityMerger,
  municipalityNumber,
  participantList,
  participationList,
} from '@samanom/programme';
import type { ServiceDescription } from '@samanom/service';
import { CalendarFeed1764000020000 } from './migrations/1764000020000-calendar-feed.ts';
import { KeptContent1764000021000 } from './migrations/1764000021000-kept-content.ts';
import { gatheringFile } from './views/gathering-file/gathering-file.projection.ts';
import { calendarEntry } from './views/calendar/calendar-entry.projection.ts';
import { attendanceCell } from './views/attendance/attendance-cell.projection.ts';
import { invitationAnswer } from './views/attendance/invitation-answer.projection.ts';
import { experienceList } from './views/experience-list/experience-list.projection.ts';
import { applicationThemes } from './views/heard-application/application-themes.projection.ts';
import { roleGrant } from './views/heard-role/role-grant.projection.ts';
import { networkFindingList } from './views/finding-list/network-finding-list.projection.ts';
import { gatheringList } from './views/gathering-list/gathering-list.projection.ts';
import { endCalendarFeedsWhenPersonErased } from './reactions/end-calendar-feeds-when-person-erased.ts';
import { followJointParticipant } from './reactions/follow-joint-participant.ts';
import { followParticipation } from './reactions/follow-participation.ts';
import { membershipList } from './views/membership-list/membership-list.projection.ts';
import { networkList } from './views/network/network-list.projection.ts';
import { networkMember } from './views/network/network-member.projection.ts';
import {
  projectLeaderGatheringList,
  projectLeaderPresence,
} from './views/project-leader-gathering-list/project-leader-gathering-list.projection.ts';
import { networkTimeline } from './views/timeline/network-timeline.projection.ts';
import { themeDayList } from './views/theme-day-list/theme-day-list.projection.ts';

/** What is particular to networks; the rest every service has alike. */
export const networks: ServiceDescription = {
  name: 'networks',
  title: 'Samanom networks',
  summary: 'How they meet: networks, their leaders, and who belongs to them.',
  permissions: { ...deliveryPermissions, ...networksPermissions },
  events: [...networksEvents, ...intakeEvents, ...gatewayEvents, ...deliveryEvents],
  published: networksPublished,
  upcasters: { ...intakeUpcasters, ...gatewayUpcasters, ...networksUpcasters },
  hears: ['intake', 'gateway'],
  reactions: [followParticipation, followJointParticipant, endCalendarFeedsWhenPersonErased],
  projections: [
    cohortList,
    participantList,
    participationList,
    municipalityNumber,
    municipalityMerger,
    networkList,
    networkMember,
    membershipList,
    networkFindingList,
    applicationThemes,
    roleGrant,
    experienceList,
    gatheringList,
    gatheringFile,
    calendarEntry,
    attendanceCell,
    invitationAnswer,
    themeDayList,
    projectLeaderGatheringList,
    projectLeaderPresence,
    networkTimeline,
  ],
  entities: [],
  migrations: [CalendarFeed1764000020000, KeptContent1764000021000],
  grants: (role) => `
    GRANT USAGE ON SCHEMA networks TO "${role}";
    GRANT SELECT, INSERT, UPDATE, DELETE ON networks.calendar_feed TO "${role}";
    GRANT SELECT, INSERT, DELETE ON networks.kept_content TO "${role}";`,
};
