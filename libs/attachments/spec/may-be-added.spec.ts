import { describe, expect, it } from '@jest/globals';
import { isToBeAdded, mayBeTaken } from '../src/may-be-added.ts';
import { attachmentName } from '../src/attachment-name.ts';

const rules = { allowed: true as const, maxCount: 2, maxBytes: 100, types: ['application/pdf'] };
const minutes = { name: 'Møtebok.pdf', sha256: 'a' };

describe('attaching a file', () => {
  it('is for calls that take attachments', () =>
    expect(() => mayBeTaken({ allowed: false }, 1)).toThrow('attachments-not-allowed'));

  it('is refused at once when the sender says that it is too large', () => {
    expect(() => mayBeTaken(rules, 101)).toThrow('attachment-too-large');
    mayBeTaken(rules, 100);
    mayBeTaken(rules, undefined);
  });

  it('adds what is new', () => {
    expect(isToBeAdded(minutes, [], rules)).toBe(true);
    expect(isToBeAdded(minutes, [{ name: 'b.pdf', sha256: 'b' }], rules)).toBe(true);
  });

  it('does nothing when the same file is sent again', () =>
    expect(isToBeAdded(minutes, [minutes, { name: 'b.pdf', sha256: 'b' }], rules)).toBe(false));

  it('takes no two files of one name, in capitals or not', () => {
    const other = { ...minutes, sha256: 'b' };
    expect(() => isToBeAdded(other, [minutes], rules)).toThrow('attachment-name-taken');
    const capitals = { name: 'MØTEBOK.pdf', sha256: 'a' };
    expect(() => isToBeAdded(capitals, [minutes], rules)).toThrow('attachment-name-taken');
  });

  it('takes no file twice under two names', () =>
    expect(() => isToBeAdded({ ...minutes, name: 'b.pdf' }, [minutes], rules)).toThrow(
      'attachment-there-already',
    ));

  it('stops at the number that the call allows', () => {
    const two = ['b', 'c'].map((sha256) => ({ name: `${sha256}.pdf`, sha256 }));
    expect(() => isToBeAdded(minutes, two, rules)).toThrow('attachment-count-reached');
  });
});

describe('the name of a file', () => {
  it('is kept in one spelling', () => {
    expect(attachmentName(' A\u030a pent.pdf ')).toBe('\u00c5 pent.pdf');
    expect(attachmentName('Møtebok (1) – 12.09.2012.pdf')).toBe('Møtebok (1) – 12.09.2012.pdf');
  });

  it.each([
    '../../x',
    '..\\x.pdf',
    '.htaccess',
    '..',
    ' ',
    'a/b.pdf',
    'C:x.pdf',
    'a\u0000.pdf',
    'a\r\nSet-Cookie: x.pdf',
    'a\u202efdp.exe',
    '\ud83d.pdf',
    `${'x'.repeat(117)}.pdf`,
  ])('is no path, and hides nothing: %j', (name) =>
    expect(() => attachmentName(name)).toThrow('attachment-name-not-allowed'),
  );
});
