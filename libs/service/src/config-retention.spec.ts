import { describe, expect, it } from '@jest/globals';
import { ServiceConfig } from './config.ts';

const daysOf = (READ_LOG_RETENTION_DAYS?: string) =>
  new ServiceConfig({
    DATABASE_URL: 'postgres://127.0.0.1/x',
    ...(READ_LOG_RETENTION_DAYS !== undefined && { READ_LOG_RETENTION_DAYS }),
  }).readLogRetentionDays;

describe('the term of the log of reads', () => {
  it('is two years where nothing is said', () =>
    expect([daysOf(), daysOf('')]).toEqual([730, 730]));

  it('is what the environment says', () => expect(daysOf('30')).toBe(30));

  it.each(['29', '0', '-1', '1.5', 'two years', '36501'])('is not %s', (days) =>
    expect(() => daysOf(days)).toThrow(/^READ_LOG_RETENTION_DAYS must be a number of days/),
  );
});
