import { Inject } from '@nestjs/common';
import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { Language } from '@samanom/contracts';
import type { ListThemeDaysQuery, ThemeDayAnswer, ThemeDayPage } from '@samanom/contracts/networks';
import { EventStore, Views, pageOf, type Moment, type Shown } from '@samanom/event-store';
import { NotFound, isLocal, type Actor } from '@samanom/kernel';
import { cohortList, participantList, participationList } from '@samanom/programme';
import { gatheringList } from '../gathering-list/gathering-list.projection.ts';
import { networkMember } from '../network/network-member.projection.ts';
import { networksOf } from '../network/networks-of.ts';
import { themeDayList, type ThemeDayRow } from './theme-day-list.projection.ts';
import { deviationOf } from './theme-day-timing.ts';

const themeDayViews = [
  themeDayList,
  cohortList,
  participantList,
  participationList,
  networkMember,
  gatheringList,
];

type Found = ThemeDayRow &
  Pick<ThemeDayAnswer, 'participant' | 'cohortId' | 'cohort' | 'timing'> & {
    readonly names: ThemeDayAnswer['municipalities'];
  };

/** A gathering of the network that is to be, or was. */
const gatheringOf = (shown: Shown, number: 1 | 2): string =>
  `LEFT JOIN ${shown.sql(gatheringList)} g${number} ON g${number}."networkId" = n."networkId"
     AND g${number}.number = ${number} AND g${number}.status <> 'called-off'`;

/** Beside the first two gatherings of each of its networks: between those of any one is between. */
const timingOf = (shown: Shown): string => `(
  SELECT CASE
    WHEN bool_or(row.date BETWEEN g1."lastOn" AND g2."firstOn") THEN 'between'
    WHEN bool_or(row.date < g1."lastOn") THEN 'before-first'
    WHEN bool_or(row.date > g2."firstOn") THEN 'after-second'
    ELSE 'unknown' END
  FROM ${networksOf(shown)} n ${gatheringOf(shown, 1)} ${gatheringOf(shown, 2)}
  WHERE n."participationId" = row."participationId")`;

const namesOf = (shown: Shown): string => `(
  SELECT json_agg(json_build_object('municipalityId', m.id, 'name', named.name) ORDER BY named.name)
  FROM jsonb_array_elements_text(row.municipalities) AS m(id)
  LEFT JOIN ${shown.sql(participantList)} named ON named."participantId" = m.id::uuid)`;

/** The theme days that this person sees: a municipality's own people those of theirs. */
const themeDaysFor = (shown: Shown, { role, organisation }: Actor) => {
  const query = shown
    .rows(themeDayList)
    .leftJoin(
      shown.sql(participationList),
      'part',
      'part."participationId" = row."participationId"',
    )
    .leftJoin(shown.sql(cohortList), 'cohort', 'cohort."cohortId" = part."cohortId"')
    .leftJoin(
      shown.sql(participantList),
      'participant',
      'participant."participantId" = part."participantId"',
    )
    .addSelect('part."cohortId"', 'cohortId')
    .addSelect('cohort.name', 'cohort')
    .addSelect('participant.name', 'participant')
    .addSelect(namesOf(shown), 'names')
    .addSelect(timingOf(shown), 'timing');
  return isLocal({ role })
    ? query.andWhere('row.municipalities @> :own::jsonb', { own: JSON.stringify([organisation]) })
    : query;
};

const answerOf =
  (language: Language) =>
  (row: Found): ThemeDayAnswer => {
    const { names, releasedBecause: _, municipalities: __, advisers, ...themeDay } = row;
    return {
      ...themeDay,
      advisers: [...advisers],
      municipalities: names,
      deviation: deviationOf(row, language),
    };
  };

export class ListThemeDays {
  constructor(
    readonly asked: ListThemeDaysQuery,
    readonly actor: Actor,
    readonly language: Language,
    readonly moment: Moment,
  ) {}
}

@QueryHandler(ListThemeDays)
class ListThemeDaysHandler implements IQueryHandler<ListThemeDays> {
  constructor(@Inject(Views) private readonly views: Views) {}

  async execute({ asked, actor, language, moment }: ListThemeDays): Promise<ThemeDayPage> {
    const shown = await this.views.at(themeDayViews, moment);
    const query = themeDaysFor(shown, actor).orderBy('row.date').addOrderBy('row."themeDayId"');
    const { cohortId, networkId, participationId, status, adviser, timing } = asked;
    if (cohortId) query.andWhere('part."cohortId" = :cohortId', { cohortId });
    if (networkId)
      query.andWhere(
        `EXISTS (SELECT FROM ${networksOf(shown)} n
          WHERE n."participationId" = row."participationId" AND n."networkId" = :networkId)`,
        { networkId },
      );
    if (participationId)
      query.andWhere('row."participationId" = :participationId', { participationId });
    if (status) query.andWhere('row.status = :status', { status });
    if (adviser)
      query.andWhere('row.advisers @> :adviser::jsonb', {
        adviser: JSON.stringify([{ organisation: adviser }]),
      });
    if (timing) query.andWhere(`${timingOf(shown)} = :timing`, { timing });
    const { total, rows } = await pageOf(query, asked);
    return { total, rows: (rows as Found[]).map(answerOf(language)) };
  }
}

export class ShowThemeDay {
  constructor(
    readonly themeDayId: string,
    readonly actor: Actor,
    readonly language: Language,
    readonly moment: Moment,
  ) {}
}

const findThemeDay = async (shown: Shown, actor: Actor, themeDayId: string): Promise<Found> => {
  const query = themeDaysFor(shown, actor);
  const found = await query
    .andWhere('row."themeDayId" = :themeDayId', { themeDayId })
    .getRawOne<Found>();
  if (!found) throw new NotFound('theme-day-unknown');
  return found;
};

@QueryHandler(ShowThemeDay)
class ShowThemeDayHandler implements IQueryHandler<ShowThemeDay> {
  constructor(@Inject(Views) private readonly views: Views) {}

  async execute({ themeDayId, actor, language, moment }: ShowThemeDay): Promise<ThemeDayAnswer> {
    const shown = await this.views.at(themeDayViews, moment);
    return answerOf(language)(await findThemeDay(shown, actor, themeDayId));
  }
}

/** Why a theme day was moved, called off or held at another time, or an adviser was not hired after all. */
export class ReadThemeDayReason {
  constructor(
    readonly themeDayId: string,
    readonly document: string,
    readonly actor: Actor,
    readonly moment: Moment,
  ) {}
}

@QueryHandler(ReadThemeDayReason)
class ReadThemeDayReasonHandler implements IQueryHandler<ReadThemeDayReason> {
  constructor(
    @Inject(Views) private readonly views: Views,
    @Inject(EventStore) private readonly store: EventStore,
  ) {}

  async execute({ themeDayId, document, actor, moment }: ReadThemeDayReason) {
    const shown = await this.views.at(themeDayViews, moment);
    const row = await findThemeDay(shown, actor, themeDayId);
    const { moves, calledOffBecause, releasedBecause, timingExplained } = row;
    const reasons = [
      ...moves.map(({ reason }) => reason),
      ...releasedBecause,
      calledOffBecause,
      timingExplained,
    ];
    if (!reasons.includes(document)) throw new NotFound('not-found');
    return { document, content: await this.store.document(document) };
  }
}

export const themeDayListHandlers = [
  ListThemeDaysHandler,
  ShowThemeDayHandler,
  ReadThemeDayReasonHandler,
];
