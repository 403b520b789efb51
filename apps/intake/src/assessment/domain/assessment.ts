import type { AssessmentEvent, Outcome, Verdict } from '@samanom/contracts/intake';
import type { Aggregate } from '@samanom/kernel';

export interface Judgement {
  readonly assessor: string;
  readonly criterion: string;
  readonly verdict: Verdict;
  /** The text judged; another one may have been sent in since. */
  readonly document: string;
  readonly reason: string;
}

export interface Recommendation {
  readonly assessor: string;
  readonly outcome: Outcome;
  readonly document: string;
}

/**
 * What the secretariat does with one application before it is decided. A stream of its own, so that nothing of it, not
 * even its version, shows on the applicants' side.
 */
export interface Assessment {
  /** How many events it has had: what a decider has seen is named by it. */
  readonly revision: number;
  readonly assessors: readonly string[];
  /** Those who have declared to be impartial. */
  readonly impartial: readonly string[];
  /** Those who have declared a conflict of interest. */
  readonly conflicted: readonly string[];
  /** One for each assessor and criterion: the latest. */
  readonly judgements: readonly Judgement[];
  /** One for each assessor: the latest. */
  readonly recommendations: readonly Recommendation[];
}

const without = (all: readonly string[], one: string) => all.filter((other) => other !== one);

type Change<Data> = (assessment: Assessment, data: Data) => Partial<Assessment>;

/** Every event moves the revision on, whatever else it changes. */
const revised =
  <Data>(change: Change<Data>) =>
  (assessment: Assessment, data: Data): Assessment => ({
    ...assessment,
    ...change(assessment, data),
    revision: assessment.revision + 1,
  });

export const assessment: Aggregate<Assessment, AssessmentEvent> = {
  name: 'assessment',
  initial: {
    revision: 0,
    assessors: [],
    impartial: [],
    conflicted: [],
    judgements: [],
    recommendations: [],
  },
  evolve: {
    AssessorAssigned: revised(({ assessors }, { assessor }) => ({
      assessors: [...assessors, assessor],
    })),
    AssessorRelieved: revised(({ assessors }, { assessor }) => ({
      assessors: without(assessors, assessor),
    })),
    ImpartialityDeclared: revised(({ impartial }, { assessor }) => ({
      impartial: [...impartial, assessor],
    })),
    ConflictDeclared: revised(({ assessors, impartial, conflicted }, { assessor }) => ({
      assessors: without(assessors, assessor),
      impartial: without(impartial, assessor),
      conflicted: [...conflicted, assessor],
    })),
    InternalNoteWritten: revised(() => ({})),
    CriterionJudged: revised(({ judgements }, { applicationId: _, ...judgement }) => ({
      judgements: [
        ...judgements.filter(
          ({ assessor, criterion }) =>
            assessor !== judgement.assessor || criterion !== judgement.criterion,
        ),
        judgement,
      ],
    })),
    OutcomeRecommended: revised(({ recommendations }, { assessor, outcome, document }) => ({
      recommendations: [
        ...recommendations.filter((given) => given.assessor !== assessor),
        { assessor, outcome, document },
      ],
    })),
  },
};
