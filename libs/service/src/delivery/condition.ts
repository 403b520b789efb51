import { Inject, Injectable } from '@nestjs/common';
import { EventStore, Views } from '@samanom/event-store';
import { Delivery } from './delivery.ts';
import type { Gauge } from './metrics.ts';

export interface Figure {
  readonly value: number;
  readonly labels?: Readonly<Record<string, string>>;
}

interface Standing {
  readonly position: number;
  readonly told: number;
  readonly waiting: number;
  readonly parked: number;
  readonly refused: number;
  readonly stuck: number;
}

const STANDING = `SELECT s.position, s.told,
    (SELECT CASE WHEN is_called THEN last_value ELSE 0 END FROM event_store.event_id) - s.frontier + cardinality(s.gaps) AS waiting,
    (SELECT count(*) FROM event_store.parked) AS parked,
    (SELECT count(*) FROM event_store.refused) AS refused,
    (SELECT count(*) FROM event_store.stuck) AS stuck
  FROM event_store.sequencer s`;

/** How the service is: where everything stands, and what waits. */
@Injectable()
export class Condition {
  constructor(
    @Inject(Delivery) private readonly delivery: Delivery,
    @Inject(Views) private readonly views: Views,
    @Inject(EventStore) private readonly store: EventStore,
  ) {}

  async standing(): Promise<Standing> {
    const { rows } = await this.delivery.pool.query<Standing>(STANDING);
    const [standing] = rows;
    if (!standing) throw new Error('the sequencer’s row is gone');
    return standing;
  }

  /** For people and for health: what works, what is stopped and why, what waits. */
  async report() {
    const { parked, refused, stuck, position } = await this.standing();
    const { takesNone } = this.store;
    const { hearer, relay, reactions } = this.delivery;
    const hearing = hearer.status;
    const telling = relay?.status;
    const stopped = [...hearing, ...(telling ? [telling] : [])].some(
      ({ state }) => state === 'stopped',
    );
    const isWell = !stopped && !takesNone && stuck === 0 && parked === 0;
    return {
      status: isWell ? ('ok' as const) : ('attention' as const),
      ...(takesNone && { takesNoCommands: takesNone }),
      position,
      parked,
      refused,
      stuck,
      hearing,
      ...(telling && { telling }),
      views: this.views.standing(),
      reactions: reactions.status,
    };
  }

  async figures(): Promise<Partial<Record<Gauge, readonly Figure[]>>> {
    const { position, told, waiting, parked, refused, stuck } = await this.standing();
    const { hearer, relay, reactions } = this.delivery;
    const lags = await hearer.lags().catch(() => []);
    return {
      samanom_log_position: [{ value: position }],
      samanom_sequencer_lag: [{ value: waiting }],
      samanom_view_lag: this.views
        .standing()
        .map((one) => ({ value: position - one.position, labels: { view: one.view } })),
      samanom_relay_lag: relay ? [{ value: Math.max(0, told - relay.status.sequence) }] : [],
      samanom_feed_lag: lags.flatMap(({ source, lag }) =>
        lag === null ? [] : [{ value: lag, labels: { source } }],
      ),
      samanom_reaction_lag: reactions.status.map((one) => ({
        value: position - one.position,
        labels: { reaction: one.reaction },
      })),
      samanom_parked: [{ value: parked }],
      samanom_refused: [{ value: refused }],
      samanom_stuck: [{ value: stuck }],
    };
  }
}
