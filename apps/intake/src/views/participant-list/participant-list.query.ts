import { Inject } from '@nestjs/common';
import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type {
  ListParticipantsQuery,
  ParticipantAnswer,
  ParticipantPage,
} from '@samanom/contracts/intake';
import { EventStore, Views, pageOf, type Moment, type Shown } from '@samanom/event-store';
import { NotFound } from '@samanom/kernel';
import { municipalityNumber } from './municipality-number.projection.ts';
import { namesOf } from './names-of.query.ts';
import { participantList, type ParticipantRow } from './participant-list.projection.ts';
import { validOn, type HeldNumber } from './valid-on.ts';

type Found = ParticipantRow & { readonly numbers: HeldNumber[] };

type Order = readonly [column: string, direction: 'ASC' | 'DESC'];

const SORTS: Readonly<Record<string, Order>> = {
  name: ['row.name', 'ASC'],
  '-name': ['row.name', 'DESC'],
  county: ['row.county', 'ASC'],
};
const BY_NAME: Order = ['row.name', 'ASC'];

const query = (shown: Shown) =>
  shown.rows(participantList).addSelect(
    `(SELECT coalesce(json_agg(json_build_object('number', n.number, 'from', n."from", 'to', n."to") ORDER BY n."from"), '[]')
      FROM ${shown.sql(municipalityNumber)} n WHERE n."municipalityId" = row."participantId")`,
    'numbers',
  );

const answer = async (shown: Shown, rows: readonly Found[], on: string | undefined) => {
  const names = await namesOf(
    shown,
    rows.flatMap(({ members }) => members.map(({ municipalityId }) => municipalityId)),
  );
  return rows.map((row): ParticipantAnswer => {
    const then = validOn(row, row.numbers, on);
    return {
      ...row,
      ...then,
      languages: [...row.languages],
      members: then.members.map((member) => ({
        ...member,
        name: names.get(member.municipalityId) ?? null,
      })),
    };
  });
};

export class ListParticipants {
  constructor(
    readonly asked: ListParticipantsQuery,
    readonly moment: Moment,
  ) {}
}

@QueryHandler(ListParticipants)
class ListParticipantsHandler implements IQueryHandler<ListParticipants> {
  constructor(@Inject(Views) private readonly views: Views) {}

  async execute({ asked, moment }: ListParticipants): Promise<ParticipantPage> {
    const shown = await this.views.at([participantList, municipalityNumber], moment);
    const { number, on, kind, county, search, sort = 'name' } = asked;
    const found = query(shown)
      .orderBy(...(SORTS[sort] ?? BY_NAME))
      .addOrderBy('row."participantId"');
    if (number)
      found.andWhere(
        `EXISTS (SELECT FROM ${shown.sql(municipalityNumber)} n
          WHERE n."municipalityId" = row."participantId" AND n.number = :number
            AND (:on::date IS NULL OR :on::date BETWEEN n."from" AND coalesce(n."to", 'infinity')))`,
        { number, on: on ?? null },
      );
    if (kind) found.andWhere('row.kind = :kind', { kind });
    if (county) found.andWhere('row.county = :county', { county });
    if (search) found.andWhere('strpos(lower(row.name), lower(:search)) > 0', { search });
    const { total, rows } = await pageOf(found, asked);
    return { total, rows: await answer(shown, rows as Found[], on) };
  }
}

export class ShowParticipant {
  constructor(
    readonly participantId: string,
    readonly on: string | undefined,
    readonly moment: Moment,
  ) {}
}

@QueryHandler(ShowParticipant)
class ShowParticipantHandler implements IQueryHandler<ShowParticipant> {
  constructor(@Inject(Views) private readonly views: Views) {}

  async execute({ participantId, on, moment }: ShowParticipant): Promise<ParticipantAnswer> {
    const shown = await this.views.at([participantList, municipalityNumber], moment);
    const found = query(shown).where('row."participantId" = :participantId', { participantId });
    const [one] = await answer(shown, await found.getRawMany<Found>(), on);
    if (!one) throw new NotFound('participant-unknown');
    return one;
  }
}

/** Why a municipality joined or left: the document whose hash is with its membership. */
export class ReadMembershipReason {
  constructor(
    readonly participantId: string,
    readonly document: string,
    readonly moment: Moment,
  ) {}
}

@QueryHandler(ReadMembershipReason)
class ReadMembershipReasonHandler implements IQueryHandler<ReadMembershipReason> {
  constructor(
    @Inject(Views) private readonly views: Views,
    @Inject(EventStore) private readonly store: EventStore,
  ) {}

  async execute({ participantId, document, moment }: ReadMembershipReason) {
    const shown = await this.views.at([participantList], moment);
    const query = shown.rows(participantList).where('row."participantId" = :participantId', {
      participantId,
    });
    const row = await query.getRawOne<ParticipantRow>();
    const reasons = row?.members.flatMap(({ joinedBecause, leftBecause }) => [
      joinedBecause,
      leftBecause,
    ]);
    if (!reasons?.includes(document)) throw new NotFound('not-found');
    return { document, content: await this.store.document(document) };
  }
}

export const participantListHandlers = [
  ListParticipantsHandler,
  ShowParticipantHandler,
  ReadMembershipReasonHandler,
];
