import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { leaveOut, needsBroker, needsBrowser, needsPdfCheck, noPdfCheck } from './special-specs.ts';

describe('specs that need what not every machine has', () => {
  const { CI } = process.env;
  afterEach(() => {
    jest.restoreAllMocks();
    process.env['CI'] = CI ?? '';
  });

  it('are known by their names', () => {
    expect(['a.kafka.spec.ts', 'kafka.spec.ts', 'a.spec.ts'].filter(needsBroker)).toEqual([
      'a.kafka.spec.ts',
    ]);
    expect(['a.verapdf.spec.ts', 'a.kafka.spec.ts'].filter(needsPdfCheck)).toEqual([
      'a.verapdf.spec.ts',
    ]);
    expect(['a.browser.spec.ts', 'a.spec.ts'].filter(needsBrowser)).toEqual(['a.browser.spec.ts']);
  });

  it('are left out in plain words where there is none', () => {
    process.env['CI'] = '';
    const log = jest.spyOn(console, 'log').mockImplementation(() => undefined);
    leaveOut(['a.kafka.spec.ts']);
    expect(log).toHaveBeenCalledWith(
      '1 spec file left out: no broker (needs Docker, or JDK 17 and Maven)\n  a.kafka.spec.ts',
    );
  });

  it('say what is missing', () => {
    process.env['CI'] = 'true';
    expect(() => leaveOut(['a.verapdf.spec.ts'], noPdfCheck)).toThrow(
      "1 spec file can't run: no veraPDF (needs JDK 17 and Maven)\n  a.verapdf.spec.ts",
    );
  });

  it('fail on the build server where there is none', () => {
    process.env['CI'] = 'true';
    expect(() => leaveOut(['a.kafka.spec.ts', 'b.kafka.spec.ts'])).toThrow(
      /^2 spec files can't run: no broker/,
    );
  });
});
