import type {
  AttendanceSheet,
  MembershipAnswer,
  OneNetworkAnswer,
} from '@samanom/contracts/networks';
import type { TestBrowser } from '@samanom/infra/browser';
import { randomUUID } from 'node:crypto';
import { cohortNamed } from './an-application.ts';

interface Held {
  readonly networkId: string;
  readonly gatheringId: string;
  /** Of the first of those by name. */
  readonly participationId: string;
  /** Those who belong to the network, by name. */
  readonly names: readonly string[];
}

type Api = ReturnType<TestBrowser['as']>;

/** Networks that meet, made by the API for each test: nobody stands in another's way. */
export class MeetingsUnderTest {
  private readonly caseWorker: Api;
  private readonly leader: string;
  private readonly cohortId: string;
  private readonly participations: readonly string[];

  private constructor(
    caseWorker: Api,
    leader: string,
    cohortId: string,
    participations: readonly string[],
  ) {
    this.caseWorker = caseWorker;
    this.leader = leader;
    this.cohortId = cohortId;
    this.participations = participations;
  }

  static async on(browser: TestBrowser): Promise<MeetingsUnderTest> {
    const caseWorker = browser.as('case-worker');
    const personId = await browser.personOf('network-leader:1');
    const cohortId = await cohortNamed(browser, 'Pulje 1');
    const { rows } = await caseWorker.get<{ rows: MembershipAnswer[] }>(
      `/networks/memberships?cohortId=${cohortId}`,
    );
    const ofCohort = rows.filter(({ endedOn }) => endedOn === null);
    return new MeetingsUnderTest(
      caseWorker,
      personId,
      cohortId,
      ofCohort.slice(0, 3).map(({ participationId }) => participationId),
    );
  }

  /** A network led by the demo leader, with three participations in it. */
  async network(name = `Heiltid ${randomUUID().slice(0, 8)}`): Promise<string> {
    const { networkId } = await this.caseWorker.post<{ networkId: string }>('/networks/networks', {
      cohortId: this.cohortId,
      name,
      themes: ['full-time', 'reputation'],
    });
    const from = '2012-01-01';
    const leaders = `/networks/networks/${networkId}/leaders`;
    await this.caseWorker.post(leaders, { personId: this.leader, from });
    for (const participationId of this.participations)
      await this.caseWorker.post(`/networks/memberships/${participationId}/networks`, {
        networkId,
        from,
      });
    return networkId;
  }

  /** Its first gathering, of years past, held and not recorded. */
  async held(): Promise<Held> {
    const networkId = await this.network();
    const gatheringId = await this.planned(networkId, '2013-04-10');
    await this.caseWorker.post(`/networks/gatherings/${gatheringId}/holding`);
    return this.heldIn(networkId, gatheringId);
  }

  /** Planned for another day, moved for a reason, and recorded with all parties missing. */
  async recorded(reason: string): Promise<Held> {
    const networkId = await this.network();
    const gatheringId = await this.planned(networkId, '2013-04-09');
    const gathering = `/networks/gatherings/${gatheringId}`;
    const moved = { days: [{ date: '2013-04-10', from: '10:00', to: '16:00' }], reason };
    await this.caseWorker.post(`${gathering}/move`, { ...moved, place: 'Bodø' });
    await this.caseWorker.post(`${gathering}/holding`);
    await this.caseWorker.post(`${gathering}/record`);
    return this.heldIn(networkId, gatheringId);
  }

  private async planned(networkId: string, date: string): Promise<string> {
    const { gatheringId } = await this.caseWorker.post<{ gatheringId: string }>(
      `/networks/networks/${networkId}/gatherings`,
      {
        number: 1,
        days: [{ date, from: '10:00', to: '16:00' }],
        place: 'Midtre Gauldal rådhus',
        programme: { arrangedBy: 'KS', onlineAddress: null, items: [] },
      },
    );
    return gatheringId;
  }

  private async heldIn(networkId: string, gatheringId: string): Promise<Held> {
    const { members } = await this.caseWorker.get<OneNetworkAnswer>(
      `/networks/networks/${networkId}?on=2013-04-10`,
    );
    const [first] = members;
    return {
      networkId,
      gatheringId,
      participationId: first?.participationId ?? '',
      names: members.map(({ name }) => name ?? ''),
    };
  }

  sheet(gatheringId: string): Promise<AttendanceSheet> {
    return this.caseWorker.get(`/networks/gatherings/${gatheringId}/attendance`);
  }
}
