import { describe, expect, it } from '@jest/globals';
import { QueryFailedError } from 'typeorm';
import { safeError } from './safe-error.ts';

describe('what is logged of an error', () => {
  it('holds nothing of what a statement was given', () => {
    const driverError = Object.assign(new Error('invalid input: "Ola Nordmann"'), {
      code: '23502',
      detail: 'Ola Nordmann',
    });
    const error = new QueryFailedError(
      'INSERT INTO intake.draft VALUES ($1)',
      ['Ola Nordmann'],
      driverError,
    );
    const logged = safeError(error);
    expect(logged).toMatchObject({
      type: 'QueryFailedError',
      message: 'a value was refused',
      code: '23502',
    });
    expect(JSON.stringify(logged)).not.toContain('Ola Nordmann');
  });

  it('holds the cause, and nothing of what is no error', () => {
    expect(safeError(new Error('outer', { cause: new Error('inner') }))).toMatchObject({
      message: 'outer',
      cause: { message: 'inner' },
    });
    expect(safeError({ name: 'Ola Nordmann' })).toEqual({
      type: 'object',
      message: 'not an error',
    });
  });
});
