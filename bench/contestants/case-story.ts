import * as intake from '@samanom/contracts/intake';
import { parties } from '@samanom/kernel';
import { createHash } from 'node:crypto';
import { idOf } from '@samanom/event-store';

/** Who is concerned by one application's story. */
export interface Case {
  readonly applicationId: string;
  readonly cohortId: string;
  readonly lead: string;
  readonly themes: readonly (typeof themes)[number][];
  /** How it stands in the end. */
  readonly end: (typeof ends)[number];
}

interface Told {
  readonly type: string;
  readonly version: number;
  readonly data: object;
}

/** One event of the story, and in which of the case's two streams it stands. */
export interface Happening {
  readonly aggregate: 'application' | 'assessment';
  readonly by: string;
  readonly event: (one: Case) => Told;
}

export const themes = ['sick-leave', 'full-time', 'competence-recruitment', 'reputation'] as const;
export const ends = ['submitted', 'admitted', 'rejected', 'waiting-list', 'returned'] as const;

const hash = (...parts: readonly (string | number)[]): string =>
  createHash('sha256').update(parts.join(' ')).digest('hex');
const mandate = { body: 'Kommunestyret', caseNumber: '24/1127', date: '2024-09-01' };
const at = '2026-11-01T08:00:00.000Z';

/** The text of a round of writing. */
const text = ({ applicationId }: Case, round: number) => hash('text', applicationId, round);
const inApplication = (by: string, event: Happening['event']): Happening => ({
  aggregate: 'application',
  by,
  event,
});
const inAssessment = (by: string, event: Happening['event']): Happening => ({
  aggregate: 'assessment',
  by,
  event,
});

const written = (round: number): readonly Happening[] => [
  inApplication('contact', (one) =>
    intake.ApplicationPresented({
      applicationId: one.applicationId,
      document: text(one, round),
      pages: 4,
      themes: [...one.themes],
      attachments: [],
    }),
  ),
  ...(round === 1 ? [] : parties).map((party) =>
    inApplication('contact', (one) =>
      intake.EndorsementLapsed({
        applicationId: one.applicationId,
        municipalityId: one.lead,
        party,
        document: text(one, round - 1),
      }),
    ),
  ),
  ...parties.map((party) =>
    inApplication(party, (one) =>
      intake.ApplicationEndorsed({
        applicationId: one.applicationId,
        municipalityId: one.lead,
        party,
        document: text(one, round),
        mandate,
        reservation: null,
      }),
    ),
  ),
];

const submitted = (round: number) =>
  inApplication('contact', (one) =>
    intake.ApplicationSubmitted({
      applicationId: one.applicationId,
      document: text(one, round),
      submittedAt: at,
    }),
  );

const returned = (round: number) =>
  inApplication('case-worker', (one) =>
    intake.ApplicationReturned({
      applicationId: one.applicationId,
      document: text(one, round),
      reason: hash('returned', one.applicationId),
      resubmitBy: '2027-01-01T00:00:00.000Z',
    }),
  );

const remarked = (n: number) =>
  inApplication('case-worker', (one) =>
    intake.RemarkSent({
      applicationId: one.applicationId,
      remarkId: idOf('remark', one.applicationId, n),
      document: text(one, n > 4 ? 4 : 3),
      field: 'goals',
      remark: hash('remark', one.applicationId, n),
    }),
  );

const assessors = [idOf('assessor', 1), idOf('assessor', 2)];
const criteria = ['anchoring', 'motivation', 'goals', 'measures'];

const noted = (round: number, n: number) =>
  inAssessment('case-worker', (one) =>
    intake.InternalNoteWritten({
      applicationId: one.applicationId,
      noteId: idOf('note', one.applicationId, round, n),
      note: hash('note', one.applicationId, round, n),
    }),
  );

/** Two assessors judge the text by every criterion, write notes and recommend. */
const assessed = (round: number): readonly Happening[] => [
  noted(round, 1),
  ...assessors.flatMap((assessor) => [
    ...criteria.map((criterion) =>
      inAssessment('case-worker', (one) =>
        intake.CriterionJudged({
          applicationId: one.applicationId,
          assessor,
          document: text(one, 4),
          criterion,
          verdict: criterion === 'anchoring' ? { met: true } : { points: 3 },
          reason: hash('judged', one.applicationId, assessor, criterion, round),
        }),
      ),
    ),
    inAssessment('case-worker', (one) =>
      intake.OutcomeRecommended({
        applicationId: one.applicationId,
        assessor,
        document: text(one, 4),
        outcome: 'admitted',
        reason: hash('recommended', one.applicationId, assessor, round),
      }),
    ),
  ]),
  noted(round, 2),
];

const ended = inApplication('decider', (one) => {
  const decision = {
    applicationId: one.applicationId,
    decisionId: idOf('decision', one.applicationId),
    document: text(one, 4),
    corrects: null,
    decidedAt: at,
  };
  const reason = hash('decided', one.applicationId);
  const events: Readonly<Record<Case['end'], () => Told>> = {
    submitted: () => remarked(9).event(one),
    admitted: () => intake.ApplicationAdmitted({ ...decision, reason }),
    rejected: () => intake.ApplicationRejected({ ...decision, reason }),
    'waiting-list': () =>
      intake.ApplicationPutOnWaitingList({ ...decision, rank: 1, reason, wouldMoveIt: null }),
    returned: () => returned(4).event(one),
  };
  return events[one.end]();
});

/** A long case of 100 events: four texts, sent in twice, five rounds of assessment by two assessors. */
export const story: readonly Happening[] = [
  inApplication('contact', ({ applicationId, cohortId, lead }) =>
    intake.ApplicationDrafted({ applicationId, cohortId, lead, municipalities: [lead] }),
  ),
  ...[1, 2, 3].flatMap(written),
  submitted(3),
  remarked(1),
  returned(3),
  ...written(4),
  submitted(4),
  ...assessors.map((assessor) =>
    inAssessment('case-worker', ({ applicationId }) =>
      intake.AssessorAssigned({ applicationId, assessor }),
    ),
  ),
  ...assessors.map((assessor) =>
    inAssessment('case-worker', ({ applicationId }) =>
      intake.ImpartialityDeclared({ applicationId, assessor }),
    ),
  ),
  ...[1, 2, 3, 4, 5].flatMap((round) => [...assessed(round), remarked(round + 3)]),
  ended,
];
