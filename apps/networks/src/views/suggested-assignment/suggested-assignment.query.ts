import { Inject } from '@nestjs/common';
import { QueryBus, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { MembershipAnswer, SuggestedAssignment } from '@samanom/contracts/networks';
import { Views, type Moment, type Page, type Shown } from '@samanom/event-store';
import { NotFound } from '@samanom/kernel';
import {
  cohortList,
  knownOn,
  membersOn,
  participantList,
  participationList,
  type CohortRow,
  type ParticipantRow,
  type ParticipationRow,
} from '@samanom/programme';
import {
  applicationThemes,
  type ApplicationThemesRow,
} from '../heard-application/application-themes.projection.ts';
import { ListMemberships } from '../membership-list/membership-list.query.ts';
import { memberViews, membersOf } from '../network/members-of.query.ts';
import { networkList, type NetworkRow } from '../network/network-list.projection.ts';
import { suggestAssignment, type Candidate, type ToPlace } from './suggest-assignment.ts';

/** No cohort has more participations. */
const ALL = 1000;

export class SuggestAssignment {
  constructor(
    readonly cohortId: string,
    readonly on: string,
    readonly moment: Moment,
  ) {}
}

type CountiesOf = (municipalities: readonly { readonly municipalityId: string }[]) => string[];

const countiesAt = async (shown: Shown): Promise<CountiesOf> => {
  const rows = await shown.rows(participantList).getRawMany<ParticipantRow>();
  const counties = new Map(rows.map(({ participantId, county }) => [participantId, county]));
  return (municipalities) => [
    ...new Set(municipalities.flatMap((one) => counties.get(one.municipalityId) ?? [])),
  ];
};

/** Where those without a network might go, and why; nothing is decided by it. */
@QueryHandler(SuggestAssignment)
class SuggestAssignmentHandler implements IQueryHandler<SuggestAssignment> {
  constructor(
    @Inject(Views) private readonly views: Views,
    @Inject(QueryBus) private readonly queries: QueryBus,
  ) {}

  async execute({ cohortId, on, moment }: SuggestAssignment): Promise<SuggestedAssignment> {
    const read = [cohortList, networkList, applicationThemes, ...memberViews];
    const shown = await this.views.at(read, moment);
    const cohort = await shown
      .rows(cohortList)
      .where('row."cohortId" = :cohortId', { cohortId })
      .getRawOne<CohortRow>();
    if (!cohort) throw new NotFound('cohort-unknown');
    const countiesOf = await countiesAt(shown);
    const { rows } = await this.queries.execute<ListMemberships, Page<MembershipAnswer>>(
      new ListMemberships({ network: 'none', cohortId, on, limit: ALL }, moment),
    );
    const places = await this.toPlace(shown, on, rows, countiesOf);
    const networks = await this.candidates(shown, cohortId, on, countiesOf);
    return { cohortId, cohort: cohort.name, on, rows: [...suggestAssignment(places, networks)] };
  }

  private async toPlace(
    shown: Shown,
    on: string,
    waiting: readonly MembershipAnswer[],
    countiesOf: CountiesOf,
  ): Promise<readonly ToPlace[]> {
    const ids = waiting.map(({ participationId }) => participationId);
    const found = await shown
      .rows(participationList)
      .leftJoin(shown.sql(applicationThemes), 'a', 'a."applicationId" = row."applicationId"')
      .addSelect('a.themes', 'themes')
      .where('row."participationId" = ANY (:ids::uuid[])', { ids })
      .getRawMany<ParticipationRow & { readonly themes: ApplicationThemesRow['themes'] | null }>();
    const known = await knownOn(shown, on);
    const participations = new Map(found.map((one) => [one.participationId, one]));
    return waiting.flatMap(({ participationId, participantId, name, version }) => {
      const one = participations.get(participationId);
      if (!one) return [];
      const counties = countiesOf(membersOn(one, known));
      const themes = [...(one.themes ?? [])];
      return { participationId, participantId, name, counties, themes, version };
    });
  }

  private async candidates(
    shown: Shown,
    cohortId: string,
    on: string,
    countiesOf: CountiesOf,
  ): Promise<readonly Candidate[]> {
    const networks = await shown
      .rows(networkList)
      .where('row."cohortId" = :cohortId', { cohortId })
      .getRawMany<NetworkRow>();
    const ids = networks.map(({ networkId }) => networkId);
    const members = Map.groupBy(await membersOf(shown, ids, on), ({ networkId }) => networkId);
    return networks.map(({ networkId, name, themes }) => ({
      networkId,
      name,
      themes,
      members: (members.get(networkId) ?? []).map((one) => countiesOf(one.municipalities)),
    }));
  }
}

export const suggestedAssignmentHandlers = [SuggestAssignmentHandler];
