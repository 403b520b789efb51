import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { leaveOut, needsBroker } from './kafka-specs.ts';

describe('specs that need a broker', () => {
  const { CI } = process.env;
  afterEach(() => {
    jest.restoreAllMocks();
    process.env['CI'] = CI ?? '';
  });

  it('are known by their names', () => {
    expect(['a.kafka.spec.ts', 'kafka.spec.ts', 'a.spec.ts'].filter(needsBroker)).toEqual([
      'a.kafka.spec.ts',
    ]);
  });

  it('are left out in plain words where there is none', () => {
    process.env['CI'] = '';
    const log = jest.spyOn(console, 'log').mockImplementation(() => undefined);
    leaveOut(['a.kafka.spec.ts']);
    expect(log).toHaveBeenCalledWith(
      '1 spec file left out: no broker (needs Docker, or JDK 17 and Maven)\n  a.kafka.spec.ts',
    );
  });

  it('fail on the build server where there is none', () => {
    process.env['CI'] = 'true';
    expect(() => leaveOut(['a.kafka.spec.ts', 'b.kafka.spec.ts'])).toThrow(
      /^2 spec files can't run: no broker/,
    );
  });
});
