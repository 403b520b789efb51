import {
  Inject,
  Injectable,
  type OnApplicationBootstrap,
  type OnModuleDestroy,
} from '@nestjs/common';
import { Views } from '@samanom/event-store';
import { Clock, Following, ServiceConfig, onceInAWhile } from '@samanom/service';
import { DataSource, type EntityManager } from 'typeorm';
import { rolesHeld } from '../views/roles-held/roles-held.projection.ts';
import { retentionOf, type RetentionSettings } from './retention-settings.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** One instance at a time. */
const FORGETTING = 7_264_011;

const NOTHING = { people: 0, changes: 0 };

/** Forgets every hour what is older than its term. */
@Injectable()
export class Retention implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly failed = onceInAWhile('retention of people');
  private readonly settings: RetentionSettings;
  private timer: NodeJS.Timeout | undefined;

  constructor(
    @Inject(DataSource) private readonly database: DataSource,
    @Inject(Views) private readonly views: Views,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Following) private readonly following: Following,
    @Inject(ServiceConfig) config: ServiceConfig,
  ) {
    this.settings = retentionOf(config);
  }

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => void this.forget().catch(this.failed), HOUR_MS).unref();
  }

  onModuleDestroy(): void {
    clearInterval(this.timer);
  }

  /** Answers how many people and changes were forgotten; none while another instance is at it, or the view of roles is being built. */
  async forget(): Promise<{ readonly people: number; readonly changes: number }> {
    if (!this.following.ready) return NOTHING;
    const { changeDays, unusedDays } = this.settings;
    const given = (await this.views.at([rolesHeld])).sql(rolesHeld);
    return this.database.transaction(async (manager) => {
      const [{ taken }] = await manager.query<[{ taken: boolean }]>(
        'SELECT pg_try_advisory_xact_lock($1) AS taken',
        [FORGETTING],
      );
      if (!taken) return NOTHING;
      const unused = `"signedInAt" IS NULL AND "erasedAt" IS NULL AND "madeAt" < $1
        AND NOT EXISTS (SELECT FROM ${given} r WHERE r."personId" = p."personId")
        AND NOT EXISTS (SELECT FROM gateway.sign_in_identity i WHERE i."personId" = p."personId")`;
      const before = [this.daysAgo(unusedDays)];
      await manager.query(
        `DELETE FROM gateway.person_change c USING gateway.person p WHERE c."personId" = p."personId" AND ${unused}`,
        before,
      );
      for (const table of ['session', 'sign_in'])
        await manager.query(`DELETE FROM gateway.${table} WHERE "endsAt" <= $1`, [
          this.clock.now(),
        ]);
      return {
        people: await deleted(manager, `DELETE FROM gateway.person p WHERE ${unused}`, before),
        changes: await deleted(manager, 'DELETE FROM gateway.person_change WHERE at < $1', [
          this.daysAgo(changeDays),
        ]),
      };
    });
  }

  private daysAgo(days: number): string {
    return new Date(Date.parse(this.clock.now()) - days * DAY_MS).toISOString();
  }
}

const deleted = async (
  manager: EntityManager,
  statement: string,
  values: readonly unknown[],
): Promise<number> => {
  const [, count] = await manager.query<[unknown[], number]>(statement, [...values]);
  return count;
};
