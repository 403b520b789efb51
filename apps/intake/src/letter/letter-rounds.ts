import {
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { Moment, Views, idOf, newId } from '@samanom/event-store';
import { Rejected, type CommandMeta } from '@samanom/kernel';
import { Clock, DESCRIPTION, type ServiceDescription } from '@samanom/service';
import { letterList, type LetterRow } from '../views/letter-list/letter-list.projection.ts';
import { MOST_DAYS, SendLetter } from './domain/send-letter.ts';

const EVERY_MS = 5 * 60_000;
const MOST_ATTEMPTS = 20;
const MOST_AT_ONCE = 50;

/** Tries letters again that did not get there, as long as that may help and they are not too old. */
@Injectable()
export class LetterRounds implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger('letters');
  private timer: NodeJS.Timeout | undefined;
  private round: Promise<unknown> = Promise.resolve();

  constructor(
    @Inject(Views) private readonly views: Views,
    @Inject(CommandBus) private readonly commands: CommandBus,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(DESCRIPTION) private readonly service: ServiceDescription,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => {
      this.round = this.go().catch((error: unknown) => this.logger.error({ err: error }));
    }, EVERY_MS).unref();
  }

  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.round;
  }

  /** One round; answers how many got there. */
  async go(): Promise<number> {
    let sent = 0;
    for (const { letterId } of await this.waiting()) {
      const command = new SendLetter({ letterId, byHand: false }, this.meta());
      try {
        await this.commands.execute(command);
        sent++;
      } catch (error) {
        if (!(error instanceof Rejected)) throw error; // a refusal is noted on the letter itself
      }
    }
    return sent;
  }

  private async waiting(): Promise<LetterRow[]> {
    const oldest = new Date(Date.parse(this.clock.now()) - MOST_DAYS * 86_400_000);
    const shown = await this.views.at([letterList], new Moment({}));
    return shown
      .rows(letterList)
      .where(`row.status = 'failed' AND NOT row.final AND row.attempts < :most`, {
        most: MOST_ATTEMPTS,
      })
      .andWhere('row."issuedAt" >= :oldest', { oldest: oldest.toISOString() })
      .orderBy('row."issuedAt"')
      .limit(MOST_AT_ONCE)
      .getRawMany<LetterRow>();
  }

  private meta(): CommandMeta {
    const commandId = newId();
    return {
      commandId,
      at: this.clock.now(),
      actor: {
        person: idOf('service', this.service.name),
        organisation: 'samanom',
        roles: ['reaction'],
        role: 'reaction',
      },
      correlationId: commandId,
    };
  }
}
