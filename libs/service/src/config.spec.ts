import { describe, expect, it } from '@jest/globals';
import { ServiceConfig } from './config.ts';

const lettersOf = (env: Readonly<Record<string, string>>) =>
  new ServiceConfig({ DATABASE_URL: 'postgres://127.0.0.1/x', ...env }).letters;
const smtp = { LETTER_DELIVERY: 'smtp', SMTP_URL: 'smtps://mail:465', SMTP_FROM: 'post@x.example' };

describe('how letters leave', () => {
  it('is by the outbox, where nothing else is said', () => {
    expect(lettersOf({})).toEqual({ by: 'outbox' });
    expect(lettersOf({ LETTER_DELIVERY: '' })).toEqual({ by: 'outbox' });
  });

  it('is by mail, with a server and an address', () =>
    expect(lettersOf(smtp)).toEqual({
      by: 'smtp',
      url: 'smtps://mail:465',
      from: 'post@x.example',
    }));

  it.each([
    [{ LETTER_DELIVERY: 'pigeon' }, 'LETTER_DELIVERY must be outbox or smtp, not "pigeon"'],
    [{ ...smtp, SMTP_URL: '' }, 'SMTP_URL is missing'],
    [{ ...smtp, SMTP_URL: 'http://mail' }, 'SMTP_URL must be smtp: or smtps:'],
    [{ ...smtp, SMTP_FROM: '' }, 'SMTP_FROM is missing'],
    [{ ...smtp, SMTP_FROM: 'post' }, 'SMTP_FROM must be an address'],
  ])('is refused as %o', (env, words) => expect(() => lettersOf(env)).toThrow(words));
});
