import { assessmentRefusals } from './assessment.ts';
import { attachmentRefusals } from './attachments.ts';
import { attendanceRefusals } from './attendance.ts';
import { complaintRefusals } from './complaint.ts';
import { doorRefusals } from './door.ts';
import { experienceRefusals } from './experiences.ts';
import { exportRefusals } from './exports.ts';
import { gatewayPeopleRefusals } from './gateway-people.ts';
import { callRefusals } from './intake-calls.ts';
import { gatheringRefusals } from './gatherings.ts';
import { gatewayRefusals } from './gateway.ts';
import { intakeParticipantRefusals } from './intake-participants.ts';
import { intakeRefusals } from './intake.ts';
import { letterRefusals } from './letters.ts';
import { networksRefusals } from './networks.ts';
import { networkEventRefusals } from './network-events.ts';
import type { Words } from './words.ts';

export * from './words.ts';

/** The words of every refusal, by its code. A code without all three languages fails a test. */
export const refusals: Readonly<Record<string, Words>> = {
  ...doorRefusals,
  ...exportRefusals,
  ...gatewayRefusals,
  ...attachmentRefusals,
  ...intakeRefusals,
  ...callRefusals,
  ...assessmentRefusals,
  ...complaintRefusals,
  ...intakeParticipantRefusals,
  ...letterRefusals,
  ...networksRefusals,
  ...experienceRefusals,
  ...networkEventRefusals,
  ...gatheringRefusals,
  ...attendanceRefusals,
  ...gatewayPeopleRefusals,
};
