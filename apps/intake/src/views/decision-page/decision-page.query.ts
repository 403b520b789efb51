import { Inject } from '@nestjs/common';
import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { DecisionPageAnswer } from '@samanom/contracts/intake';
import { EventStore, Views, type Moment, type Shown } from '@samanom/event-store';
import { NotFound, type Actor } from '@samanom/kernel';
import { cohortList, type CohortRow } from '@samanom/programme';
import { criteriaOfCohort } from '../../assessment/criteria-of.ts';
import { applicationViews, applicationsFor } from '../application-list/application-list.query.ts';
import { assessmentView } from '../assessment/assessment.projection.ts';
import { notShut } from '../assessment/not-shut.query.ts';
import { caseToDecide, type CaseRow, type CaseToDecide } from './case-to-decide.ts';
import { frameView, type FrameRow } from './frame.projection.ts';

export class ShowDecisionPage {
  constructor(
    readonly cohortId: string,
    readonly actor: Actor,
    readonly moment: Moment,
  ) {}
}

const countsOf = (cases: readonly CaseToDecide[], places: number | undefined) => {
  const of = (status: string) => cases.filter((one) => one.status === status).length;
  const recommendedAdmitted = cases.filter(
    ({ status, recommended }) =>
      status === 'submitted' &&
      recommended.length > 0 &&
      recommended.every((outcome) => outcome === 'admitted'),
  ).length;
  const taken = of('admitted') + recommendedAdmitted;
  return {
    submitted: of('submitted'),
    admitted: of('admitted'),
    rejected: of('rejected'),
    waitingList: of('waiting-list'),
    withdrawn: of('withdrawn'),
    recommendedAdmitted,
    overFrame: places === undefined ? 0 : Math.max(0, taken - places),
  };
};

/** The cohort before its decider: every case that was sent in, with what is recommended, what is missing, and the frame. */
@QueryHandler(ShowDecisionPage)
class ShowDecisionPageHandler implements IQueryHandler<ShowDecisionPage> {
  constructor(
    @Inject(Views) private readonly views: Views,
    @Inject(EventStore) private readonly store: EventStore,
  ) {}

  async execute({ cohortId, actor, moment }: ShowDecisionPage): Promise<DecisionPageAnswer> {
    const shown = await this.views.at([...applicationViews, frameView], moment);
    const of = { cohortId };
    const [cohort, frame, rows, criteria] = await Promise.all([
      shown.rows(cohortList).where('row."cohortId" = :cohortId', of).getRawOne<CohortRow>(),
      shown.rows(frameView).where('row."cohortId" = :cohortId', of).getRawOne<FrameRow>(),
      this.casesOf(shown, actor, cohortId),
      criteriaOfCohort(this.store, cohortId),
    ]);
    if (!cohort) throw new NotFound('cohort-unknown');
    const cases = rows.map((row) => caseToDecide(row, criteria));
    return {
      cohortId,
      cohort: cohort.name,
      frame: frame ? { places: frame.places } : null,
      counts: countsOf(cases, frame?.places),
      cases,
    };
  }

  private casesOf(shown: Shown, actor: Actor, cohortId: string): Promise<CaseRow[]> {
    return applicationsFor(shown, actor)
      .select('row."applicationId"', 'applicationId')
      .addSelect('row.municipalities', 'municipalities')
      .addSelect('row.status', 'status')
      .addSelect('row.version', 'version')
      .addSelect('row.sent', 'sent')
      .addSelect('lead.name', 'leadName')
      .leftJoin(
        shown.sql(assessmentView),
        'assessment',
        'assessment."applicationId" = row."applicationId"',
      )
      .addSelect('assessment.assessors', 'assessors')
      .addSelect('assessment.judgements', 'judgements')
      .addSelect('assessment.recommendations', 'recommendations')
      .addSelect('assessment.version', 'assessmentVersion')
      .andWhere('row."cohortId" = :cohortId', { cohortId })
      .andWhere(`jsonb_array_length(row.sent) > 0 AND row.status NOT IN ('returned', 'presented')`)
      .andWhere(notShut(shown), { person: actor.person })
      .orderBy('row.rank', 'ASC', 'NULLS LAST')
      .addOrderBy('lead.name')
      .addOrderBy('row."applicationId"')
      .getRawMany<CaseRow>();
  }
}

export const decisionPageHandlers = [ShowDecisionPageHandler];
