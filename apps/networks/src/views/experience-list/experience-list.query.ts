import { Inject } from '@nestjs/common';
import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type {
  ExperienceAnswer,
  ExperiencePage,
  ListExperiencesQuery,
} from '@samanom/contracts/networks';
import { Views, pageOf, type Moment, type Shown } from '@samanom/event-store';
import { NotFound, isLocal, type Actor } from '@samanom/kernel';
import { cohortList, participantList, participationList } from '@samanom/programme';
import { networkList } from '../network/network-list.projection.ts';
import { bothForms } from './both-forms.ts';
import { experienceList } from './experience-list.projection.ts';

const experienceViews = [
  experienceList,
  networkList,
  cohortList,
  participantList,
  participationList,
];

/** What stands in a document; none once it was erased. */
const contentOf = (document: string): string =>
  `(SELECT (d.body::jsonb) -> 'content' FROM event_store.document d WHERE d.hash = ${document})`;

const CONTENT = contentOf('row.document');

const FILES = `(SELECT coalesce(jsonb_agg(jsonb_set(f, '{name}',
    coalesce(${contentOf(`f ->> 'name'`)} -> 'name', 'null'))), '[]')
  FROM jsonb_array_elements(row.attachments) f)`;

/** The text itself is searched, so that what was erased is found no longer. */
const VECTOR = `to_tsvector('norwegian',
  concat_ws(' ', ${CONTENT} ->> 'title', ${CONTENT} ->> 'done', ${CONTENT} ->> 'gave'))`;

const MATCHES = `to_tsquery('norwegian', :words)`;

/** Whatever is published is for the whole programme; the rest for those whose it is, and the central bodies. */
const seenBy = ({ role }: Actor): string => {
  const published = `row.status = 'published'`;
  if (role === 'network-leader') return `(${published} OR network.leaders @> :led::jsonb)`;
  if (isLocal({ role }))
    return `(${published} OR part.municipalities @> to_jsonb(:organisation::text))`;
  return ['case-worker', 'decider', 'auditor'].includes(role) ? 'true' : published;
};

const experiencesFor = (shown: Shown, actor: Actor) =>
  shown
    .rows(experienceList)
    .leftJoin(shown.sql(networkList), 'network', 'network."networkId" = row."networkId"')
    .leftJoin(shown.sql(cohortList), 'cohort', 'cohort."cohortId" = row."cohortId"')
    .leftJoin(
      shown.sql(participationList),
      'part',
      'part."participationId" = row."participationId"',
    )
    .leftJoin(shown.sql(participantList), 'p', 'p."participantId" = part."participantId"')
    .addSelect('network.name', 'network')
    .addSelect('cohort.name', 'cohort')
    .addSelect('p.name', 'participant')
    .addSelect(CONTENT, 'text')
    .addSelect(FILES, 'attachments')
    .addSelect(`${contentOf('row."sentBackBecause"')} ->> 'reason'`, 'sentBackBecause')
    .where(seenBy(actor), {
      organisation: actor.organisation,
      led: JSON.stringify([{ personId: actor.person }]),
    });

export class ListExperiences {
  constructor(
    readonly asked: ListExperiencesQuery,
    readonly actor: Actor,
    readonly moment: Moment,
  ) {}
}

@QueryHandler(ListExperiences)
class ListExperiencesHandler implements IQueryHandler<ListExperiences> {
  constructor(@Inject(Views) private readonly views: Views) {}

  async execute({ asked, actor, moment }: ListExperiences): Promise<ExperiencePage> {
    const { search, theme, cohortId, networkId, status } = asked;
    const words = search === undefined ? undefined : bothForms(search);
    if (search !== undefined && words === undefined) return { total: 0, rows: [] };
    const shown = await this.views.at(experienceViews, moment);
    const query = experiencesFor(shown, actor);
    if (words)
      query
        .andWhere(`${VECTOR} @@ ${MATCHES}`, { words })
        .orderBy(`ts_rank(${VECTOR}, ${MATCHES})`, 'DESC');
    query.addOrderBy('row."toldAt"', 'DESC').addOrderBy('row."experienceId"');
    if (theme) query.andWhere('row.themes @> to_jsonb(:theme::text)', { theme });
    if (cohortId) query.andWhere('row."cohortId" = :cohortId', { cohortId });
    if (networkId) query.andWhere('row."networkId" = :networkId', { networkId });
    query.andWhere(status ? 'row.status = :status' : `row.status <> 'withdrawn'`, { status });
    const { total, rows } = await pageOf(query, asked);
    return { total, rows: rows as unknown as ExperienceAnswer[] };
  }
}

export class ShowExperience {
  constructor(
    readonly experienceId: string,
    readonly actor: Actor,
    readonly moment: Moment,
  ) {}
}

@QueryHandler(ShowExperience)
class ShowExperienceHandler implements IQueryHandler<ShowExperience> {
  constructor(@Inject(Views) private readonly views: Views) {}

  async execute({ experienceId, actor, moment }: ShowExperience): Promise<ExperienceAnswer> {
    const shown = await this.views.at(experienceViews, moment);
    const row = await experiencesFor(shown, actor)
      .andWhere('row."experienceId" = :experienceId', { experienceId })
      .getRawOne<ExperienceAnswer>();
    if (!row) throw new NotFound('experience-unknown');
    return row;
  }
}

export const experienceListHandlers = [ListExperiencesHandler, ShowExperienceHandler];
