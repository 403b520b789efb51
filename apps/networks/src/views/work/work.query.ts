import { Inject } from '@nestjs/common';
import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { fill, type Words } from '@samanom/contracts';
import {
  networkWorkWords,
  type NetworkWorkItem,
  type NetworkWorkKind,
  type NetworkWorkPage,
  type NetworkWorkQuery,
} from '@samanom/contracts/networks';
import { Views, type Moment, type Shown } from '@samanom/event-store';
import { dateInOslo, type Actor } from '@samanom/kernel';
import { DataSource, type SelectQueryBuilder } from 'typeorm';
import { waitingViews, type WaitingRow } from './waiting.ts';
import { kindsFor, workKinds } from './work-kinds.ts';

export class ListNetworkWork {
  constructor(
    readonly asked: NetworkWorkQuery,
    /** The instant shown: now, or the one asked for. */
    readonly now: string,
    readonly actor: Actor,
    readonly moment: Moment,
  ) {}
}

type Found = WaitingRow & { readonly kind: NetworkWorkKind };

/** What waits, said in words and with the way to it. */
const itemOf = (row: Found): NetworkWorkItem => {
  const words: Words = networkWorkWords[row.kind];
  return {
    ...row,
    sentence: {
      nb: fill(words.nb, row.parts),
      nn: fill(words.nn, row.parts),
      en: fill(words.en, row.parts),
    },
    link: workKinds[row.kind].link(row),
  };
};

const COLUMNS = ['kind', 'subject', 'cohortId', 'parts', 'deadline', 'since'];

/** What waits for this person, in every role held; found by the database, so that no more than a page is read. */
@QueryHandler(ListNetworkWork)
class ListNetworkWorkHandler implements IQueryHandler<ListNetworkWork> {
  constructor(
    @Inject(Views) private readonly views: Views,
    @Inject(DataSource) private readonly database: DataSource,
  ) {}

  async execute({ asked, now, actor, moment }: ListNetworkWork): Promise<NetworkWorkPage> {
    const kinds = kindsFor(actor.roles);
    if (kinds.length === 0) return { total: 0, rows: [], counts: {} };
    const shown = await this.views.at(waitingViews, moment);
    const all = this.waiting(kinds, shown).setParameters({
      now,
      on: dateInOslo(now),
      own: JSON.stringify([actor.organisation]),
      led: JSON.stringify([{ personId: actor.person }]),
      secretariat: actor.roles.includes('case-worker'),
    });
    const counted = all.clone().select('item.kind', 'kind').addSelect('count(*)::int', 'count');
    const page = all
      .orderBy('item.deadline', 'ASC', 'NULLS LAST')
      .addOrderBy('item.since')
      .addOrderBy('item.kind')
      .addOrderBy('item.subject')
      .limit(asked.limit)
      .offset(asked.offset);
    if (asked.kind) page.where('item.kind = :kind', { kind: asked.kind });
    const [rows, found] = await Promise.all([
      page.getRawMany<Found>(),
      counted.groupBy('item.kind').getRawMany<{ kind: string; count: number }>(),
    ]);
    const countOf = (kind: string) => found.find((one) => one.kind === kind)?.count ?? 0;
    const counts = Object.fromEntries(kinds.map((kind) => [kind, countOf(kind)]));
    const total = (asked.kind ? [asked.kind] : kinds).reduce((sum, kind) => sum + countOf(kind), 0);
    return { total, rows: rows.map(itemOf), counts };
  }

  private waiting(kinds: readonly NetworkWorkKind[], shown: Shown): SelectQueryBuilder<Found> {
    const each = kinds.map(
      (kind) => `SELECT '${kind}' AS kind, w.* FROM (${workKinds[kind].waiting(shown)}) w`,
    );
    const query = this.database.createQueryBuilder();
    const from = query.from<Found>(`(${each.join(' UNION ALL ')})`, 'item').select([]);
    for (const column of COLUMNS) from.addSelect(`item."${column}"`, column);
    return from;
  }
}

export const networkWorkHandlers = [ListNetworkWorkHandler];
