import { Inject } from '@nestjs/common';
import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { WorkKind, WorkPage, WorkQuery } from '@samanom/contracts/intake';
import { Views, type Moment, type Shown } from '@samanom/event-store';
import { isParty, type Actor } from '@samanom/kernel';
import { DataSource, type SelectQueryBuilder } from 'typeorm';
import { CRITERIA_OF_2011 } from '../../assessment/criteria-of.ts';
import { workItem, type WorkRow } from './work-item.ts';
import { kindsFor, viewsOf, workKinds } from './work-kinds.ts';

export class ListWork {
  constructor(
    readonly asked: WorkQuery,
    /** The instant that deadlines are measured against: now, or the one shown. */
    readonly now: string,
    readonly actor: Actor,
    readonly moment: Moment,
  ) {}
}

/** Who asks, as the kinds of work need it. Whoever is two parties stands behind nothing, so nothing waits. */
const askedBy = ({ person, organisation, roles }: Actor, now: string) => {
  const spokenFor = roles.filter(isParty);
  return {
    person,
    organisation,
    now,
    party: spokenFor.length === 1 ? spokenFor[0] : '',
    own: JSON.stringify([organisation]),
    asAssessor: JSON.stringify([{ person }]),
    asImpartial: JSON.stringify([{ person, impartial: true }]),
    of2011: CRITERIA_OF_2011.length,
  };
};

const byDeadline = (query: SelectQueryBuilder<WorkRow>) =>
  query
    .orderBy('item.deadline', 'ASC', 'NULLS LAST')
    .addOrderBy('item.since')
    .addOrderBy('item.kind')
    .addOrderBy('item.subject');

interface Found {
  readonly kind: WorkKind;
  readonly count: number;
}

/** How many of each kind that may wait, none included. */
const countsOf = (kinds: readonly WorkKind[], found: readonly Found[]) =>
  Object.fromEntries(
    kinds.map((kind) => [kind, found.find((one) => one.kind === kind)?.count ?? 0]),
  );

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

/** What waits for this person, in every role held; found by the database, so that no more than a page is read. */
@QueryHandler(ListWork)
class ListWorkHandler implements IQueryHandler<ListWork> {
  constructor(
    @Inject(Views) private readonly views: Views,
    @Inject(DataSource) private readonly database: DataSource,
  ) {}

  async execute({ asked, now, actor, moment }: ListWork): Promise<WorkPage> {
    const kinds = kindsFor(actor.roles);
    const shown = await this.views.at(viewsOf(kinds), moment);
    const asking = kinds.flatMap((kind) => workKinds[kind].asks ?? []);
    const more = await Promise.all(asking.map((asks) => asks(shown, now)));
    const known = Object.assign(askedBy(actor, now), ...more) as Record<string, unknown>;
    const all = this.waiting(kinds, shown).setParameters(known);
    const counted = all.clone().select('item.kind', 'kind').addSelect('count(*)::int', 'count');
    const page = byDeadline(all).limit(asked.limit).offset(asked.offset);
    if (asked.kind) page.where('item.kind = :kind', { kind: asked.kind });
    const [rows, found] = await Promise.all([
      page.getRawMany<WorkRow>(),
      counted.groupBy('item.kind').getRawMany<Found>(),
    ]);
    const counts = countsOf(kinds, found);
    const total = asked.kind ? (counts[asked.kind] ?? 0) : sum(Object.values(counts));
    return { total, rows: rows.map(workItem), counts };
  }

  private waiting(kinds: readonly WorkKind[], shown: Shown): SelectQueryBuilder<WorkRow> {
    const each = kinds.map(
      (kind) => `SELECT '${kind}' AS kind, w.* FROM (${workKinds[kind].waiting(shown)}) w`,
    );
    const query = this.database.createQueryBuilder();
    const from = query.from<WorkRow>(`(${each.join(' UNION ALL ')})`, 'item').select([]);
    const columns = ['kind', 'subject', 'applicationId', 'cohortId', 'parts', 'deadline', 'since'];
    for (const column of columns) from.addSelect(`item."${column}"`, column);
    return from;
  }
}

export const workHandlers = [ListWorkHandler];
