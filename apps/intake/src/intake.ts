import { deliveryEvents, deliveryPermissions } from '@samanom/contracts/delivery';
import {
  intakeEvents,
  intakePermissions,
  intakePublished,
  intakeUpcasters,
} from '@samanom/contracts/intake';
import {
  cohortList,
  municipalityMerger,
  municipalityNumber,
  participantList,
  participationList,
} from '@samanom/programme';
import type { ServiceDescription } from '@samanom/service';
import { draftEntity } from './application/draft.entity.ts';
import { Drafts1764000001000 } from './migrations/1764000001000-drafts.ts';
import { DraftAttachments1764000002000 } from './migrations/1764000002000-draft-attachments.ts';
import { followAdmission } from './reactions/follow-admission.ts';
import { sendLetterWhenIssued } from './reactions/send-letter-when-issued.ts';
import { CaseReads1764000005000 } from './migrations/1764000005000-case-reads.ts';
import { applicationList } from './views/application-list/application-list.projection.ts';
import { applicationSummary } from './views/application-list/application-summary.projection.ts';
import { assessmentView } from './views/assessment/assessment.projection.ts';
import { criteriaList } from './views/criteria-list/criteria-list.projection.ts';
import { decisionRoundView } from './views/decision-page/decision-round.projection.ts';
import { frameView } from './views/decision-page/frame.projection.ts';
import { findingList } from './views/finding-list/finding-list.projection.ts';
import { formList } from './views/form-list/form-list.projection.ts';
import { letterList } from './views/letter-list/letter-list.projection.ts';
import { applicantList } from './views/open-data/applicant-list.projection.ts';
import { remarkList } from './views/remark-list/remark-list.projection.ts';
import { schemeList } from './views/scheme-list/scheme-list.projection.ts';
import { interestList } from './views/interest-list/interest-list.projection.ts';
import { timelineView } from './views/timeline/timeline.projection.ts';

/** What is particular to intake; the rest every service has alike. */
export const intake: ServiceDescription = {
  name: 'intake',
  title: 'Samanom intake',
  summary: 'Who takes part: cohorts, participants, applications and endorsements.',
  permissions: { ...deliveryPermissions, ...intakePermissions },
  events: [...intakeEvents, ...deliveryEvents],
  published: intakePublished,
  upcasters: intakeUpcasters,
  hears: [],
  reactions: [followAdmission, sendLetterWhenIssued],
  projections: [
    cohortList,
    formList,
    criteriaList,
    schemeList,
    participantList,
    municipalityNumber,
    municipalityMerger,
    participationList,
    applicationList,
    applicationSummary,
    findingList,
    applicantList,
    remarkList,
    assessmentView,
    frameView,
    decisionRoundView,
    interestList,
    letterList,
    timelineView,
  ],
  entities: [draftEntity],
  migrations: [Drafts1764000001000, DraftAttachments1764000002000, CaseReads1764000005000],
  grants: (role) => `
    GRANT USAGE ON SCHEMA intake TO "${role}";
    GRANT SELECT, INSERT, UPDATE ON intake.draft TO "${role}";
    GRANT SELECT, INSERT, UPDATE, DELETE ON intake.draft_attachment, intake.presented_attachment TO "${role}";
    GRANT SELECT, INSERT ON intake.case_read TO "${role}";
    GRANT EXECUTE ON FUNCTION intake.forget_case_reads TO "${role}";`,
};
