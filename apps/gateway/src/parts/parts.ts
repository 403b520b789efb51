import { Inject, Injectable } from '@nestjs/common';
import type { PartsAnswer } from '@samanom/contracts/gateway';
import { Following } from '@samanom/service';
import { request } from 'undici';
import { GatewayConfig } from '../gateway-config.ts';

type State = PartsAnswer['parts'][number]['state'];

const MOST_MS = 2_000;

/** Which services answer, and which are ready. */
@Injectable()
export class Parts {
  constructor(
    @Inject(GatewayConfig) private readonly config: GatewayConfig,
    @Inject(Following) private readonly following: Following,
  ) {}

  async show(): Promise<PartsAnswer> {
    const behind = await Promise.all(
      [...this.config.upstreams].map(async ([part, origin]) => ({
        part,
        state: await stateOf(origin),
      })),
    );
    return {
      parts: [{ part: 'gateway', state: this.following.ready ? 'ready' : 'not-ready' }, ...behind],
    };
  }
}

const stateOf = async (origin: string): Promise<State> => {
  try {
    const { statusCode, body } = await request(`${origin}/health/ready`, {
      signal: AbortSignal.timeout(MOST_MS),
    });
    await body.dump();
    return statusCode === 200 ? 'ready' : 'not-ready';
  } catch {
    return 'away';
  }
};
