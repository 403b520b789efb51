import type { AssessmentAnswer, AssessmentEvent } from '@samanom/contracts/intake';
import { projection, type About } from '@samanom/event-store';
import { EntitySchema } from 'typeorm';

type Lists = 'assessors' | 'conflicts' | 'notes' | 'judgements' | 'recommendations';

export interface AssessmentRow extends Pick<AssessmentAnswer, Lists> {
  readonly applicationId: string;
  /** Those who must neither read nor assess it. */
  readonly conflicted: readonly string[];
  /** Every document that belongs to the assessment: reasons and notes. */
  readonly documents: readonly string[];
  readonly version: number;
}

const assessmentRow = new EntitySchema<AssessmentRow>({
  name: 'assessment',
  columns: {
    applicationId: { type: 'uuid', primary: true },
    assessors: { type: 'jsonb' },
    conflicts: { type: 'jsonb' },
    conflicted: { type: 'jsonb' },
    notes: { type: 'jsonb' },
    judgements: { type: 'jsonb' },
    recommendations: { type: 'jsonb' },
    documents: { type: 'jsonb' },
    version: { type: 'int' },
  },
});

const nothing = (applicationId: string): AssessmentRow => ({
  applicationId,
  assessors: [],
  conflicts: [],
  conflicted: [],
  notes: [],
  judgements: [],
  recommendations: [],
  documents: [],
  version: 0,
});

/** Any event may be the first of a case. */
const changed =
  <Data extends { readonly applicationId: string }>(
    change: (row: AssessmentRow, data: Data, about: About) => Partial<AssessmentRow>,
  ) =>
  (row: AssessmentRow | undefined, data: Data, about: About): AssessmentRow => {
    const before = row ?? nothing(data.applicationId);
    const words = Object.entries(data)
      .filter(([field]) => field === 'reason' || field === 'note')
      .map(([, hash]) => hash);
    return {
      ...before,
      documents: [...before.documents, ...words],
      ...change(before, data, about),
      version: about.version,
    };
  };

const others = <One extends { readonly person: string }>(all: readonly One[], person: string) =>
  all.filter((one) => one.person !== person);

export const assessmentView = projection<AssessmentRow, AssessmentEvent>({
  name: 'assessment',
  version: 1,
  entity: assessmentRow,
  row: ({ applicationId }) => applicationId,
  on: {
    AssessorAssigned: changed(({ assessors }, { assessor: person }, { at }) => ({
      assessors: [...assessors, { person, since: at, impartial: false }],
    })),
    AssessorRelieved: changed(({ assessors }, { assessor }) => ({
      assessors: others(assessors, assessor),
    })),
    ImpartialityDeclared: changed(({ assessors }, { assessor }) => ({
      assessors: assessors.map((one) =>
        one.person === assessor ? { ...one, impartial: true } : one,
      ),
    })),
    ConflictDeclared: changed((row, { assessor: person, reason }, { at }) => ({
      assessors: others(row.assessors, person),
      conflicts: [...row.conflicts, { person, reason, at }],
      conflicted: [...row.conflicted, person],
    })),
    InternalNoteWritten: changed(({ notes }, { noteId, note }, { at, person }) => ({
      notes: [...notes, { noteId, note, person, at }],
    })),
    CriterionJudged: changed(({ judgements }, { applicationId: _, ...judgement }, { at }) => ({
      judgements: [
        ...judgements.filter(
          ({ assessor, criterion }) =>
            assessor !== judgement.assessor || criterion !== judgement.criterion,
        ),
        { ...judgement, at },
      ],
    })),
    OutcomeRecommended: changed(({ recommendations }, { applicationId: _, ...given }, { at }) => ({
      recommendations: [
        ...recommendations.filter(({ assessor }) => assessor !== given.assessor),
        { ...given, at },
      ],
    })),
  },
});
