import { Inject } from '@nestjs/common';
import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type {
  DecideCase,
  DecisionActPage,
  ListDecisionActsQuery,
  OneDecisionActAnswer,
} from '@samanom/contracts/intake';
import { EventStore, Views, pageOf, type Moment, type Shown } from '@samanom/event-store';
import { NotFound, type Actor } from '@samanom/kernel';
import { cohortList, namesOf } from '@samanom/programme';
import { applicationViews, applicationsFor } from '../application-list/application-list.query.ts';
import type { ApplicationRow } from '../application-list/application-list.projection.ts';
import { notShut } from '../assessment/not-shut.query.ts';
import { decisionPageHandlers } from '../decision-page/decision-page.query.ts';
import { decisionRoundView } from '../decision-page/decision-round.projection.ts';
import { letterList } from '../letter-list/letter-list.projection.ts';
import { caseOfAct, type LetterOfAct } from './case-of-act.ts';

const listViews = [decisionRoundView, cohortList, letterList];

/** Acts, each with the cohort's name and how many letters there are of it. */
const actsOf = (shown: Shown) => {
  const letters = (which: string) =>
    `(SELECT count(*)::int FROM ${shown.sql(letterList)} one WHERE one.batch = row."batchId"${which})`;
  return shown
    .rows(decisionRoundView)
    .leftJoin(shown.sql(cohortList), 'cohort', 'cohort."cohortId" = row."cohortId"')
    .addSelect('cohort.name', 'cohort')
    .addSelect(letters(''), 'letters')
    .addSelect(letters(` AND one.status = 'failed'`), 'lettersFailed');
};

type Act = Omit<OneDecisionActAnswer, 'of'> & { readonly seen: string };

const shownOf = ({ seen: _, ...act }: Act) => act;

export class ListDecisionActs {
  constructor(
    readonly cohortId: string,
    readonly asked: ListDecisionActsQuery,
    readonly moment: Moment,
  ) {}
}

@QueryHandler(ListDecisionActs)
class ListDecisionActsHandler implements IQueryHandler<ListDecisionActs> {
  constructor(@Inject(Views) private readonly views: Views) {}

  async execute({ cohortId, asked, moment }: ListDecisionActs): Promise<DecisionActPage> {
    const shown = await this.views.at(listViews, moment);
    const found = actsOf(shown)
      .where('row."cohortId" = :cohortId', { cohortId })
      .orderBy('row."begunAt"', 'DESC')
      .addOrderBy('row."batchId"');
    const { total, rows } = await pageOf(found, asked);
    return { total, rows: (rows as unknown as Act[]).map(shownOf) };
  }
}

export class ShowDecisionAct {
  constructor(
    readonly batchId: string,
    readonly actor: Actor,
    readonly moment: Moment,
  ) {}
}

/** What was asked for in the act names its cases; what became of each stands in its own row. */
@QueryHandler(ShowDecisionAct)
class ShowDecisionActHandler implements IQueryHandler<ShowDecisionAct> {
  constructor(
    @Inject(Views) private readonly views: Views,
    @Inject(EventStore) private readonly store: EventStore,
  ) {}

  async execute({ batchId, actor, moment }: ShowDecisionAct): Promise<OneDecisionActAnswer> {
    const shown = await this.views.at([...applicationViews, ...listViews], moment);
    const of = { batchId };
    const [act, letters] = await Promise.all([
      actsOf(shown).where('row."batchId" = :batchId', of).getRawOne<Act>(),
      shown.rows(letterList).where('row.batch = :batchId', of).getRawMany<LetterOfAct>(),
    ]);
    if (!act) throw new NotFound('act-unknown');
    const document = (await this.store.document(act.seen)) as { cases: DecideCase[] } | null;
    const asked = document?.cases ?? [];
    const rows = await this.casesOf(shown, actor, asked);
    const names = await namesOf(
      shown,
      rows.flatMap(({ municipalities }) => municipalities),
    );
    const byId = new Map(rows.map((row) => [row.applicationId, row]));
    return {
      ...shownOf(act),
      of: asked.flatMap((one) => {
        const row = byId.get(one.applicationId);
        return row ? [caseOfAct(batchId, one, row, { names, letters })] : [];
      }),
    };
  }

  private casesOf(shown: Shown, actor: Actor, asked: readonly DecideCase[]) {
    return applicationsFor(shown, actor)
      .andWhere('row."applicationId" = ANY (:ids::uuid[])', {
        ids: asked.map(({ applicationId }) => applicationId),
      })
      .andWhere(notShut(shown), { person: actor.person })
      .getRawMany<ApplicationRow & { leadName: string | null }>();
  }
}

export const decisionViewHandlers = [
  ...decisionPageHandlers,
  ListDecisionActsHandler,
  ShowDecisionActHandler,
];
