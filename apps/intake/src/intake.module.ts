import { Module } from '@nestjs/common';
import { attachmentKeeping } from '@samanom/attachments';
import { ServiceModule } from '@samanom/service';
import { ApplicationFormController } from './application-form/application-form.controller.ts';
import { applicationFormHandlers } from './application-form/application-form.handlers.ts';
import { ApplicationController } from './application/application.controller.ts';
import { applicationHandlers } from './application/application.handlers.ts';
import { ComplaintController } from './application/complaint.controller.ts';
import { complaintHandlers } from './application/complaint.handlers.ts';
import { WithdrawalController } from './application/withdrawal.controller.ts';
import { withdrawalHandlers } from './application/withdrawal.handlers.ts';
import { CorrespondenceController } from './application/correspondence.controller.ts';
import { correspondenceHandlers } from './application/correspondence.handlers.ts';
import { DecisionController } from './decision/decision.controller.ts';
import { decisionHandlers } from './decision/resume-decisions.handlers.ts';
import { DecisionActController } from './views/decision-act/decision-act.controller.ts';
import { decisionViewHandlers } from './views/decision-act/decision-act.query.ts';
import { decideOneHandlers } from './decision/decide-one.handlers.ts';
import { frameHandlers } from './frame/frame.handlers.ts';
import { DecisionPageController } from './views/decision-page/decision-page.controller.ts';
import { DraftController } from './application/draft.controller.ts';
import { draftHandlers } from './application/draft.handlers.ts';
import { draftQueryHandlers } from './application/draft.query.ts';
import { AssessmentController } from './assessment/assessment.controller.ts';
import { assessmentHandlers } from './assessment/assessment.handlers.ts';
import { JudgingController } from './assessment/judging.controller.ts';
import { judgingHandlers } from './assessment/judging.handlers.ts';
import { AwardCriteriaController } from './award-criteria/award-criteria.controller.ts';
import { awardCriteriaHandlers } from './award-criteria/award-criteria.handlers.ts';
import { AttachmentController } from './attachment/attachment.controller.ts';
import { attachmentHandlers } from './attachment/attachment.handlers.ts';
import { attachmentQueryHandlers } from './attachment/attachment.query.ts';
import { AttachmentRows } from './attachment/attachment.rows.ts';
import { PresentedAttachments } from './attachment/presented-attachments.ts';
import { CaseHistoryModule } from './case-history.module.ts';
import { CohortController } from './cohort/cohort.controller.ts';
import { cohortHandlers } from './cohort/cohort.handlers.ts';
import { findingHandlers } from './finding/finding.handlers.ts';
import { GrantSchemeController } from './grant-scheme/grant-scheme.controller.ts';
import { grantSchemeHandlers } from './grant-scheme/grant-scheme.handlers.ts';
import { intake } from './intake.ts';
import { DecisionLettersController } from './letter/decision-letters.controller.ts';
import { decisionLettersHandlers } from './letter/preview-decision-letter.query.ts';
import { issueLettersHandlers } from './letter/issue-letters.handlers.ts';
import { LetterRounds } from './letter/letter-rounds.ts';
import { LetterController } from './letter/letter.controller.ts';
import { sendLetterHandlers } from './letter/send-letter.handlers.ts';
import { municipalityNumbersHandlers } from './municipality-numbers/municipality-numbers.handlers.ts';
import { JointParticipantController } from './participant/joint-participant.controller.ts';
import { MunicipalityController } from './participant/municipality.controller.ts';
import { participantHandlers } from './participant/participant.handlers.ts';
import { ParticipationController } from './participation/participation.controller.ts';
import { admissionHandlers } from './participation/admission.handlers.ts';
import { participationHandlers } from './participation/participation.handlers.ts';
import { ProgrammeImportController } from './programme-import/programme-import.controller.ts';
import { programmeImportHandlers } from './programme-import/programme-import.handlers.ts';
import { applicationListHandlers } from './views/application-list/application-list.query.ts';
import { ApplicationViewController } from './views/application/application.controller.ts';
import { applicationViewHandlers } from './views/application/application.query.ts';
import { AssessmentViewController } from './views/assessment/assessment.controller.ts';
import { assessmentViewHandlers } from './views/assessment/assessment.query.ts';
import { CallController } from './views/call/call.controller.ts';
import { callHandlers } from './views/call/call.query.ts';
import { CohortListController } from './views/cohort-list/cohort-list.controller.ts';
import { cohortListHandlers } from './views/cohort-list/cohort-list.query.ts';
import { findingListHandlers } from './views/finding-list/finding-list.query.ts';
import { FormListController } from './views/form-list/form-list.controller.ts';
import { formListHandlers } from './views/form-list/form-list.query.ts';
import { InterestController } from './interest/interest.controller.ts';
import { interestHandlers } from './interest/interest.handlers.ts';
import { InterestListController } from './views/interest-list/interest-list.controller.ts';
import { interestListHandlers } from './views/interest-list/interest-list.query.ts';
import { applicantsHandlers } from './views/open-data/applicants.query.ts';
import { OpenDataController } from './views/open-data/open-data.controller.ts';
import { MunicipalityListController } from './views/municipality/municipality-list.controller.ts';
import { municipalityByNumberHandlers } from './views/municipality/municipality-by-number.query.ts';
import { membershipReasonHandlers } from './views/participant-list/membership-reason.query.ts';
import { LetterListController } from './views/letter-list/letter-list.controller.ts';
import { letterListHandlers } from './views/letter-list/letter-list.query.ts';
import { ParticipantListController } from './views/participant-list/participant-list.controller.ts';
import { participantListHandlers } from './views/participant-list/participant-list.query.ts';
import { endingReasonHandlers } from './views/participation-list/ending-reason.query.ts';
import { ParticipationListController } from './views/participation-list/participation-list.controller.ts';
import { participationListHandlers } from './views/participation-list/participation-list.query.ts';
import { ProgrammeCountsController } from './views/programme-counts/programme-counts.controller.ts';
import { programmeCountsHandlers } from './views/programme-counts/programme-counts.query.ts';
import { RemarkListController } from './views/remark-list/remark-list.controller.ts';
import { remarkListHandlers } from './views/remark-list/remark-list.query.ts';
import { CriteriaListController } from './views/criteria-list/criteria-list.controller.ts';
import { criteriaListHandlers } from './views/criteria-list/criteria-list.query.ts';
import { ReminderListController } from './views/reminder-list/reminder-list.controller.ts';
import { reminderListHandlers } from './views/reminder-list/reminder-list.query.ts';
import { SchemeListController } from './views/scheme-list/scheme-list.controller.ts';
import { schemeListHandlers } from './views/scheme-list/scheme-list.query.ts';
import { WorkController } from './views/work/work.controller.ts';
import { workHandlers } from './views/work/work.query.ts';

/** The table of contents of intake: everything wired, nothing hidden. */
@Module({
  imports: [ServiceModule.for(intake), CaseHistoryModule],
  controllers: [
    CohortController,
    ApplicationFormController,
    AwardCriteriaController,
    GrantSchemeController,
    MunicipalityController,
    JointParticipantController,
    ParticipationController,
    InterestController,
    InterestListController,
    ApplicationController,
    DraftController,
    CorrespondenceController,
    ComplaintController,
    WithdrawalController,
    AssessmentController,
    JudgingController,
    DecisionController,
    AttachmentController,
    ProgrammeImportController,
    CohortListController,
    CallController,
    ReminderListController,
    FormListController,
    CriteriaListController,
    SchemeListController,
    ParticipantListController,
    MunicipalityListController,
    ParticipationListController,
    ApplicationViewController,
    AssessmentViewController,
    DecisionPageController,
    DecisionActController,
    RemarkListController,
    ProgrammeCountsController,
    OpenDataController,
    DecisionLettersController,
    LetterController,
    LetterListController,
    WorkController,
  ],
  providers: [
    ...cohortHandlers,
    ...applicationFormHandlers,
    ...awardCriteriaHandlers,
    ...grantSchemeHandlers,
    ...participantHandlers,
    ...municipalityNumbersHandlers,
    ...participationHandlers,
    ...admissionHandlers,
    ...findingHandlers,
    ...interestHandlers,
    ...interestListHandlers,
    ...applicationHandlers,
    ...draftHandlers,
    ...correspondenceHandlers,
    ...complaintHandlers,
    ...withdrawalHandlers,
    ...assessmentHandlers,
    ...judgingHandlers,
    ...decideOneHandlers,
    ...frameHandlers,
    ...draftQueryHandlers,
    AttachmentRows,
    ...attachmentKeeping,
    PresentedAttachments,
    ...attachmentHandlers,
    ...attachmentQueryHandlers,
    ...programmeImportHandlers,
    ...cohortListHandlers,
    ...callHandlers,
    ...reminderListHandlers,
    ...formListHandlers,
    ...criteriaListHandlers,
    ...schemeListHandlers,
    ...participantListHandlers,
    ...membershipReasonHandlers,
    ...municipalityByNumberHandlers,
    ...participationListHandlers,
    ...endingReasonHandlers,
    ...applicationListHandlers,
    ...applicationViewHandlers,
    ...assessmentViewHandlers,
    ...decisionViewHandlers,
    ...decisionHandlers,
    ...remarkListHandlers,
    ...programmeCountsHandlers,
    ...applicantsHandlers,
    ...findingListHandlers,
    ...issueLettersHandlers,
    ...decisionLettersHandlers,
    ...sendLetterHandlers,
    LetterRounds,
    ...letterListHandlers,
    ...workHandlers,
  ],
})
export class IntakeModule {}
