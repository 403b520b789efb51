import { describe, it } from '@jest/globals';
import {
  AssessorAssigned,
  AssessorRelieved,
  ConflictDeclared,
  CriterionJudged,
  ImpartialityDeclared,
  InternalNoteWritten,
  OutcomeRecommended,
  type AssessmentEvent,
  type Criterion,
  type Verdict,
} from '@samanom/contracts/intake';
import { given, metaOf } from '@samanom/testing';
import type { Application } from '../../application/domain/application.ts';
import { assessment } from './assessment.ts';
import { AssignAssessor, assignAssessor } from './assign-assessor.ts';
import { DeclareConflict, declareConflict } from './declare-conflict.ts';
import { DeclareImpartiality, declareImpartiality } from './declare-impartiality.ts';
import { JudgeCriterion, judgeCriterion } from './judge-criterion.ts';
import { RecommendOutcome, recommendOutcome } from './recommend-outcome.ts';
import { RelieveAssessor, relieveAssessor } from './relieve-assessor.ts';
import { WriteInternalNote, writeInternalNote } from './write-internal-note.ts';

const applicationId = 'a';
const kari = 'kari';
const submitted = (document = 'text'): Application => ({
  status: 'submitted',
  cohortId: 'c',
  lead: 'm',
  municipalities: ['m'],
  endorsements: [],
  statements: [],
  document,
});
const criteria: readonly Criterion[] = [
  { id: 'anchoring', mustHave: true },
  { id: 'goals', mustHave: false, highest: 5, weight: 1 },
];
const by = (person: string) =>
  metaOf({
    actor: { person, organisation: 'ministry', roles: ['case-worker'], role: 'case-worker' },
  });

const assigned = AssessorAssigned({ applicationId, assessor: kari });
const impartial = ImpartialityDeclared({ applicationId, assessor: kari });
const conflicted = ConflictDeclared({ applicationId, assessor: kari, reason: 'why' });
const judged = (criterion: string, verdict: Verdict, document = 'text') =>
  CriterionJudged({ applicationId, assessor: kari, document, criterion, verdict, reason: 'why' });
const recommended = OutcomeRecommended({
  applicationId,
  assessor: kari,
  document: 'text',
  outcome: 'admitted',
  reason: 'why',
});

const after = (...events: readonly AssessmentEvent[]) =>
  given(assessment, events).reading(submitted());
const assign = assignAssessor(new AssignAssessor(assigned.data, by('boss')));
const declare = declareImpartiality(new DeclareImpartiality({ applicationId }, by(kari)));
const object = declareConflict(new DeclareConflict({ applicationId, reason: 'why' }, by(kari)));
const judge = (criterion: string, verdict: Verdict, person = kari) =>
  judgeCriterion(
    new JudgeCriterion({ applicationId, criterion, verdict, reason: 'why' }, by(person)),
    criteria,
  );
const recommend = recommendOutcome(
  new RecommendOutcome({ applicationId, outcome: 'admitted', reason: 'why' }, by(kari)),
  criteria,
);

describe('asking somebody to assess', () => {
  it('is done once', () => {
    after().when(assign).then([assigned]);
    after(assigned).when(assign).then([]);
  });

  it('is refused for who has declared a conflict of interest', () =>
    after(conflicted).when(assign).thenRejected('assessor-conflicted'));

  it('is about an application that there is', () =>
    given(assessment, [])
      .reading({ status: 'none' })
      .when(assign)
      .thenRejected('application-unknown'));

  it('ends with a reason', () => {
    const relieved = AssessorRelieved({ applicationId, assessor: kari, reason: 'why' });
    const relieve = relieveAssessor(new RelieveAssessor(relieved.data, by('boss')));
    given(assessment, [assigned]).when(relieve).then([relieved]);
    given(assessment, [assigned, relieved]).when(relieve).then([]);
  });
});

describe('impartiality', () => {
  it('is declared by the assessor, once', () => {
    given(assessment, [assigned]).when(declare).then([impartial]);
    given(assessment, [assigned, impartial]).when(declare).then([]);
    given(assessment, []).when(declare).thenRejected('not-an-assessor');
  });

  it('can be given up at any time, assigned or not, and then for good', () => {
    after(assigned, impartial).when(object).then([conflicted]);
    after().when(object).then([conflicted]);
    after(conflicted).when(object).then([]);
    given(assessment, [conflicted]).when(declare).thenRejected('assessor-conflicted');
  });

  it('is needed to judge, and a conflict stops judging and notes', () => {
    after(assigned)
      .when(judge('anchoring', { met: true }))
      .thenRejected('impartiality-undeclared');
    after(assigned, impartial, conflicted)
      .when(judge('anchoring', { met: true }))
      .thenRejected('conflict-of-interest');
    const note = { applicationId, noteId: 'n', note: 'words' };
    const write = writeInternalNote(new WriteInternalNote(note, by(kari)));
    after()
      .when(write)
      .then([InternalNoteWritten(note)]);
    after(conflicted).when(write).thenRejected('conflict-of-interest');
  });
});

describe('judging by a criterion', () => {
  it('is about the text sent in', () =>
    after(assigned, impartial)
      .when(judge('goals', { points: 5 }))
      .then([judged('goals', { points: 5 })]));

  it('is by one of the criteria of the call, in its own way', () => {
    const story = after(assigned, impartial);
    story.when(judge('beauty', { points: 1 })).thenRejected('criterion-unknown', {
      criteria: ['anchoring', 'goals'],
    });
    story.when(judge('goals', { points: 6 })).thenRejected('verdict-not-of-criterion');
    story.when(judge('goals', { met: true })).thenRejected('verdict-not-of-criterion');
    story.when(judge('anchoring', { points: 1 })).thenRejected('verdict-not-of-criterion');
  });

  it('is for those who were asked', () =>
    after(assigned, impartial)
      .when(judge('goals', { points: 1 }, 'ola'))
      .thenRejected('not-an-assessor'));
});

describe('recommending an outcome', () => {
  const all = [judged('anchoring', { met: true }), judged('goals', { points: 3 })];

  it('follows when every criterion has been judged by somebody', () => {
    after(assigned, impartial, ...all)
      .when(recommend)
      .then([recommended]);
    after(assigned, impartial, judged('goals', { points: 3 }))
      .when(recommend)
      .thenRejected('criteria-unjudged', { missing: ['anchoring'] });
  });

  it('is of the text that was judged, not of a newer one', () =>
    given(assessment, [assigned, impartial, ...all])
      .reading(submitted('mended'))
      .when(recommend)
      .thenRejected('criteria-unjudged', { missing: ['anchoring', 'goals'] }));
});
