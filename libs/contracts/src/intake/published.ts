import type { EventDefinition } from '../define-event.ts';
import { applicationEvents } from './application.events.ts';
import { assessmentEvents } from './assessment.events.ts';
import { cohortEvents } from './cohort.events.ts';
import { formEvents } from './form.events.ts';
import { decisionRoundEvents, frameEvents } from './decision.events.ts';
import { interestEvents } from './interest.events.ts';
import {
  municipalityMergerEvents,
  municipalityNumberEvents,
  participantEvents,
} from './participant.events.ts';
import { journalEvents, letterEvents } from './letter.events.ts';
import { findingEvents, participationEvents } from './participation.events.ts';
import { criteriaEvents, schemeEvents } from './scheme.events.ts';

/** Every event that intake can decide. */
export const intakeEvents: readonly EventDefinition[] = [
  ...cohortEvents,
  ...formEvents,
  ...criteriaEvents,
  ...schemeEvents,
  ...participantEvents,
  ...municipalityNumberEvents,
  ...municipalityMergerEvents,
  ...participationEvents,
  ...findingEvents,
  ...applicationEvents,
  ...assessmentEvents,
  ...decisionRoundEvents,
  ...frameEvents,
  ...interestEvents,
  ...journalEvents,
  ...letterEvents,
];

/** Those that leave the service. Whether an event is told is fixed when it is appended. */
export const intakePublished: ReadonlySet<string> = new Set(
  [
    ...cohortEvents,
    ...formEvents,
    ...criteriaEvents,
    ...schemeEvents,
    ...participantEvents,
    ...municipalityNumberEvents,
    ...municipalityMergerEvents,
    ...participationEvents,
    ...applicationEvents,
    ...frameEvents,
    ...interestEvents,
    ...letterEvents,
  ].map(({ type }) => type),
);
