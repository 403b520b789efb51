import { Inject } from '@nestjs/common';
import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type {
  ListParticipantsQuery,
  ParticipantAnswer,
  ParticipantPage,
} from '@samanom/contracts/intake';
import { Views, pageOf, type Moment, type Shown } from '@samanom/event-store';
import { NotFound } from '@samanom/kernel';
import {
  endOf,
  mergersAt,
  municipalityMerger,
  municipalityNumber,
  namesOf,
  participantList,
  validOn,
  type HeldNumber,
  type Merger,
  type ParticipantRow,
} from '@samanom/programme';

/** What a participant's screens show. */
export const participantViews = [participantList, municipalityNumber, municipalityMerger];

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

const byDate = (one: Merger, other: Merger) => one.on.localeCompare(other.on);

const answer = async (shown: Shown, rows: readonly Found[], on: string | undefined) => {
  const mergers = (await mergersAt(shown)).filter((merger) => merger.on <= (on ?? merger.on));
  const concerned = rows.map((row) => ({
    row,
    end: endOf(mergers, row.participantId),
    tookUp: mergers.filter(({ successorId }) => successorId === row.participantId).toSorted(byDate),
  }));
  const names = await namesOf(
    shown,
    concerned.flatMap(({ row, end, tookUp }) => [
      ...row.members.map(({ municipalityId }) => municipalityId),
      ...(end ? [end.successorId] : []),
      ...tookUp.flatMap(({ merged }) => merged),
    ]),
  );
  const named = (municipalityId: string) => ({
    municipalityId,
    name: names.get(municipalityId) ?? null,
  });
  return concerned.map(({ row, end, tookUp }): ParticipantAnswer => {
    const then = validOn(row, row.numbers, on, tookUp);
    return {
      ...row,
      ...then,
      languages: [...row.languages],
      mergedInto: end ? { ...named(end.successorId), on: end.on } : null,
      tookUp: tookUp.flatMap((merger) =>
        merger.merged.map((municipalityId) => ({ ...named(municipalityId), on: merger.on })),
      ),
      members: then.members.map((member) => ({ ...member, ...named(member.municipalityId) })),
    };
  });
};

/** Merged on a day, and no decision on its language from that day on. */
const undecided = (shown: Shown): string => `EXISTS (
  SELECT FROM ${shown.sql(municipalityMerger)} g
  WHERE g."successorId" = row."participantId" AND (:on::date IS NULL OR g."on" <= :on::date)
    AND NOT EXISTS (SELECT FROM jsonb_array_elements(row.languages) l
      WHERE (l->>'from')::date >= g."on" AND (:on::date IS NULL OR (l->>'from')::date <= :on::date)))`;

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
    const shown = await this.views.at(participantViews, moment);
    const { number, on, kind, county, search, languageUndecided, sort = 'name' } = asked;
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
    if (languageUndecided !== undefined)
      found.andWhere(`${languageUndecided ? '' : 'NOT'} ${undecided(shown)}`, { on: on ?? null });
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
    const shown = await this.views.at(participantViews, moment);
    const found = query(shown).where('row."participantId" = :participantId', { participantId });
    const [one] = await answer(shown, await found.getRawMany<Found>(), on);
    if (!one) throw new NotFound('participant-unknown');
    return one;
  }
}

export const participantListHandlers = [ListParticipantsHandler, ShowParticipantHandler];
