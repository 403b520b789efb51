import { Module } from '@nestjs/common';
import { attachmentKeeping } from '@samanom/attachments';
import { ServiceModule } from '@samanom/service';
import { AttendanceImportController } from './attendance-import/attendance-import.controller.ts';
import { importAttendanceHandlers } from './attendance-import/import-attendance.handlers.ts';
import { AttendanceController } from './gathering/attendance.controller.ts';
import { attendanceHandlers } from './gathering/attendance.handlers.ts';
import { ExpectedAt } from './gathering/expected-at.query.ts';
import { networkFindingHandlers } from './finding/network-finding.handlers.ts';
import { ExperienceController } from './experience/experience.controller.ts';
import { ExperienceFilesController } from './experience/experience-files.controller.ts';
import { experienceFilesHandlers } from './experience/experience-files.handlers.ts';
import { experienceHandlers } from './experience/experience.handlers.ts';
import { CalendarFeedController } from './calendar-feed/calendar-feed.controller.ts';
import { calendarFeedHandlers } from './calendar-feed/calendar-feed.handlers.ts';
import { CalendarFeeds } from './calendar-feed/calendar-feeds.ts';
import { GatheringFileController } from './gathering-file/gathering-file.controller.ts';
import { gatheringFileHandlers } from './gathering-file/gathering-file.handlers.ts';
import { GatheringController } from './gathering/gathering.controller.ts';
import { gatheringHandlers } from './gathering/gathering.handlers.ts';
import { notePresenceHandlers } from './gathering/note-presence.handlers.ts';
import { AssignmentController } from './membership/assignment.controller.ts';
import { decideAssignmentHandlers } from './membership/decide-assignment.handlers.ts';
import { KeptContents } from './kept-content/kept-contents.ts';
import { MembershipController } from './membership/membership.controller.ts';
import { membershipHandlers } from './membership/membership.handlers.ts';
import { partWithMunicipalityHandlers } from './membership/part-with-municipality.handlers.ts';
import { NetworkImportController } from './network-import/network-import.controller.ts';
import { networkImportHandlers } from './network-import/network-import.handlers.ts';
import { LeaderController } from './network/leader.controller.ts';
import { NetworkController } from './network/network.controller.ts';
import { networkHandlers } from './network/network.handlers.ts';
import { networks } from './networks.ts';
import { ProjectLeaderGatheringController } from './project-leader-gathering/project-leader-gathering.controller.ts';
import { projectLeaderGatheringHandlers } from './project-leader-gathering/project-leader-gathering.handlers.ts';
import { adviserHandlers } from './theme-day/adviser.handlers.ts';
import { ThemeDayController } from './theme-day/theme-day.controller.ts';
import { themeDayHandlers } from './theme-day/theme-day.handlers.ts';
import { CalendarController } from './views/calendar/calendar.controller.ts';
import { calendarHandlers } from './views/calendar/calendar.query.ts';
import { AttendanceLedgerController } from './views/attendance/attendance-ledger.controller.ts';
import { attendanceLedgerHandlers } from './views/attendance/attendance-ledger.query.ts';
import { AttendanceSheetController } from './views/attendance/attendance-sheet.controller.ts';
import { attendanceSheetHandlers } from './views/attendance/attendance-sheet.query.ts';
import { networkFindingListHandlers } from './views/finding-list/network-finding-list.query.ts';
import { ExperienceListController } from './views/experience-list/experience-list.controller.ts';
import { experienceListHandlers } from './views/experience-list/experience-list.query.ts';
import { SuggestedAssignmentController } from './views/suggested-assignment/suggested-assignment.controller.ts';
import { suggestedAssignmentHandlers } from './views/suggested-assignment/suggested-assignment.query.ts';
import { NetworkWorkController } from './views/work/work.controller.ts';
import { networkWorkHandlers } from './views/work/work.query.ts';
import { GatheringFileViewController } from './views/gathering-file/gathering-file-view.controller.ts';
import { gatheringFileQueryHandlers } from './views/gathering-file/gathering-file.query.ts';
import { GatheringListController } from './views/gathering-list/gathering-list.controller.ts';
import { gatheringListHandlers } from './views/gathering-list/gathering-list.query.ts';
import { InvitationController } from './views/invitation/invitation.controller.ts';
import { invitationHandlers } from './views/invitation/invitation.query.ts';
import { ParticipationsHeard } from './views/heard-participation/participations-heard.query.ts';
import { MembershipCountsController } from './views/membership-counts/membership-counts.controller.ts';
import { membershipCountsHandlers } from './views/membership-counts/membership-counts.query.ts';
import { MembershipListController } from './views/membership-list/membership-list.controller.ts';
import { membershipListHandlers } from './views/membership-list/membership-list.query.ts';
import { MembershipsKnown } from './views/membership-list/memberships-known.query.ts';
import { NetworkViewController } from './views/network/network.controller.ts';
import { networkViewHandlers } from './views/network/network.query.ts';
import { ProjectLeaderGatheringListController } from './views/project-leader-gathering-list/project-leader-gathering-list.controller.ts';
import { projectLeaderGatheringListHandlers } from './views/project-leader-gathering-list/project-leader-gathering-list.query.ts';
import { ThemeDayListController } from './views/theme-day-list/theme-day-list.controller.ts';
import { themeDayListHandlers } from './views/theme-day-list/theme-day-list.query.ts';
import { NetworkTimelineController } from './views/timeline/network-timeline.controller.ts';
import { networkTimelineHandlers } from './views/timeline/network-timeline.query.ts';
import { withoutThemeDayHandlers } from './views/theme-day-list/without-theme-day.query.ts';

/** The table of contents of networks: everything wired, nothing hidden. */
@Module({
  imports: [ServiceModule.for(networks)],
  controllers: [
    MembershipController,
    GatheringController,
    GatheringFileController,
    GatheringFileViewController,
    AttendanceController,
    AttendanceSheetController,
    AttendanceLedgerController,
    AttendanceImportController,
    MembershipListController,
    GatheringListController,
    CalendarController,
    CalendarFeedController,
    InvitationController,
    NetworkController,
    NetworkImportController,
    AssignmentController,
    SuggestedAssignmentController,
    ExperienceController,
    ExperienceFilesController,
    ExperienceListController,
    NetworkWorkController,
    LeaderController,
    NetworkViewController,
    ThemeDayController,
    ThemeDayListController,
    MembershipCountsController,
    ProjectLeaderGatheringController,
    ProjectLeaderGatheringListController,
    NetworkTimelineController,
  ],
  providers: [
    ...networkHandlers,
    ...networkImportHandlers,
    ...decideAssignmentHandlers,
    ...suggestedAssignmentHandlers,
    ...experienceHandlers,
    ...experienceFilesHandlers,
    ...experienceListHandlers,
    ...networkWorkHandlers,
    ...networkFindingHandlers,
    ...networkFindingListHandlers,
    MembershipsKnown,
    ...membershipHandlers,
    ...partWithMunicipalityHandlers,
    ...gatheringHandlers,
    ...attachmentKeeping,
    KeptContents,
    ...gatheringFileHandlers,
    ...gatheringFileQueryHandlers,
    ...attendanceHandlers,
    ...notePresenceHandlers,
    ...attendanceSheetHandlers,
    ...attendanceLedgerHandlers,
    ...importAttendanceHandlers,
    ExpectedAt,
    ...membershipListHandlers,
    ...gatheringListHandlers,
    ...calendarHandlers,
    CalendarFeeds,
    ...calendarFeedHandlers,
    ...invitationHandlers,
    ...networkViewHandlers,
    ParticipationsHeard,
    ...themeDayHandlers,
    ...adviserHandlers,
    ...themeDayListHandlers,
    ...withoutThemeDayHandlers,
    ...membershipCountsHandlers,
    ...projectLeaderGatheringHandlers,
    ...projectLeaderGatheringListHandlers,
    ...networkTimelineHandlers,
  ],
})
export class NetworksModule {}
