import { Inject, Injectable } from '@nestjs/common';
import type { OperationsAnswer } from '@samanom/contracts/delivery';
import { Views, buildsUnderWay } from '@samanom/event-store';
import { DESCRIPTION, type ServiceDescription } from '../description.ts';
import { Condition } from './condition.ts';
import { Delivery } from './delivery.ts';

const REACTIONS = `SELECT r.name AS reaction, coalesce(c.position, 0) AS position,
    (SELECT count(*) FROM event_store.parked p WHERE p.reaction = r.name) AS parked,
    (SELECT count(*) FROM event_store.refused f WHERE f.reaction = r.name) AS refused
  FROM unnest($1::text[]) r(name) LEFT JOIN event_store.checkpoint c ON c.name = 'reaction ' || r.name`;

const STUCK = 'SELECT view, count(*) AS stuck FROM event_store.stuck GROUP BY view';

const behind = (position: number, end: number): number => Math.max(0, end - position);

/** All that a page needs to say how the service is, whichever instance is asked: what is shared is read from the database. */
@Injectable()
export class Operations {
  constructor(
    @Inject(Condition) private readonly condition: Condition,
    @Inject(Delivery) private readonly delivery: Delivery,
    @Inject(Views) private readonly views: Views,
    @Inject(DESCRIPTION) private readonly service: ServiceDescription,
  ) {}

  async show(): Promise<OperationsAnswer> {
    const [{ status, takesNoCommands }, standing, hearing] = await Promise.all([
      this.condition.report(),
      this.condition.standing(),
      this.hearing(),
    ]);
    const { position, waiting, stuck, parked, refused } = standing;
    const builds = await buildsUnderWay(this.delivery.pool);
    return {
      service: this.service.name,
      status,
      takesNoCommands: takesNoCommands ?? null,
      position,
      sequencerLag: behind(0, waiting),
      telling: this.telling(standing.told),
      hearing,
      views: await this.viewsAt(position),
      reactions: await this.reactionsAt(position),
      builds: builds.map((build) => ({ ...build, of: position })),
      stuck,
      parked,
      refused,
    };
  }

  private telling(told: number): OperationsAnswer['telling'] {
    const telling = this.delivery.relay?.status;
    if (!telling) return null;
    const { state, sequence, reason = null } = telling;
    return { state, sequence, lag: behind(sequence, told), reason };
  }

  private async hearing(): Promise<OperationsAnswer['hearing']> {
    const { hearer } = this.delivery;
    const lags = new Map((await hearer.lags()).map(({ source, lag }) => [source, lag]));
    return hearer.status.map((heard) => ({
      source: heard.source,
      state: heard.state,
      sequence: heard.sequence,
      lag: lags.get(heard.source) ?? null,
      reason: heard.state === 'stopped' ? heard.reason : null,
    }));
  }

  private async viewsAt(end: number): Promise<OperationsAnswer['views']> {
    const { rows } = await this.delivery.pool.query<{ view: string; stuck: number }>(STUCK);
    const stuck = new Map(rows.map((row) => [row.view, row.stuck]));
    return this.views.standing().map(({ view, position }) => ({
      view,
      position,
      lag: behind(position, end),
      stuck: stuck.get(view) ?? 0,
    }));
  }

  private async reactionsAt(end: number): Promise<OperationsAnswer['reactions']> {
    const { rows } = await this.delivery.pool.query<
      Omit<OperationsAnswer['reactions'][number], 'lag'>
    >(REACTIONS, [this.service.reactions.map(({ name }) => name)]);
    return rows.map((row) => ({ ...row, lag: behind(row.position, end) }));
  }
}
