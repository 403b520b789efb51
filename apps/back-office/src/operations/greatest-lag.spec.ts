import { describe, expect, it } from '@jest/globals';
import type { OperationsAnswer } from '@samanom/contracts/delivery';
import { greatestLag } from './greatest-lag.ts';

const well: OperationsAnswer = {
  service: 'intake',
  status: 'ok',
  takesNoCommands: null,
  position: 10,
  sequencerLag: 0,
  telling: null,
  hearing: [],
  views: [],
  reactions: [],
  builds: [],
  stuck: 0,
  parked: 0,
  refused: 0,
};

describe('how far behind a service is', () => {
  it('is nothing where nothing waits', () => expect(greatestLag(well)).toBe(0));

  it('is that of its slowest part', () =>
    expect(
      greatestLag({
        ...well,
        sequencerLag: 1,
        views: [
          { view: 'a', position: 3, lag: 7, stuck: 0 },
          { view: 'b', position: 8, lag: 2, stuck: 0 },
        ],
      }),
    ).toBe(7));

  it('is not known of a source that cannot be asked', () =>
    expect(
      greatestLag({
        ...well,
        hearing: [{ source: 'gateway', state: 'waiting', sequence: 4, lag: null, reason: null }],
      }),
    ).toBe(0));
});
