import type { EventDefinition } from '../define-event.ts';
import { attendanceEvents } from './attendance.events.ts';
import { experienceEvents } from './experience.events.ts';
import { networkFindingEvents } from './finding.events.ts';
import { gatheringFileEvents } from './gathering-file.events.ts';
import { gatheringEvents } from './gathering.events.ts';
import { invitationAnswerEvents } from './invitation-answer.events.ts';
import { membershipEvents } from './membership.events.ts';
import { networkEvents } from './network.events.ts';
import { projectLeaderGatheringEvents } from './project-leader-gathering.events.ts';
import { themeDayEvents } from './theme-day.events.ts';

/** Every event that networks can decide. */
export const networksEvents: readonly EventDefinition[] = [
  ...networkEvents,
  ...membershipEvents,
  ...gatheringEvents,
  ...gatheringFileEvents,
  ...attendanceEvents,
  ...invitationAnswerEvents,
  ...themeDayEvents,
  ...projectLeaderGatheringEvents,
  ...experienceEvents,
  ...networkFindingEvents,
];

/** Kept to itself: what does not agree in print is nothing that others act on. */
const untold: ReadonlySet<string> = new Set(networkFindingEvents.map(({ type }) => type));

/** Those that leave the service. */
export const networksPublished: ReadonlySet<string> = new Set(
  networksEvents.map(({ type }) => type).filter((type) => !untold.has(type)),
);
