import { describe, expect, it } from '@jest/globals';
import { fieldRows, inWords } from './fields.ts';

const text = { type: 'string', maxLength: 40 };

describe('a field in words', () => {
  it.each([
    [text, 'text of at most 40 characters'],
    [{ type: 'string', format: 'uuid' }, 'UUID'],
    [{ type: 'string', pattern: '^[0-9]{4}$' }, 'text as `^[0-9]{4}$`'],
    [{ type: 'integer', minimum: 0 }, 'whole number, at least 0'],
    [{ anyOf: [{ const: 'nn' }, { const: 'nb' }, { type: 'null' }] }, '`nn`, `nb` or null'],
    [
      { type: 'array', items: text, minItems: 1 },
      'list of text of at most 40 characters, at least 1',
    ],
    [{}, 'anything'],
  ])('%j is %s', (schema, words) => expect(inWords(schema)).toBe(words));
});

describe('the table of an event', () => {
  const rows = fieldRows({
    required: ['members'],
    properties: {
      note: { type: 'string', description: 'this | that' },
      members: {
        type: 'array',
        items: {
          type: 'object',
          description: 'who',
          properties: { name: text },
          required: ['name'],
        },
      },
    },
  });

  it('has what is inside lists, and says what may be absent', () =>
    expect(rows).toEqual([
      '| `note` | text (may be absent) | this \\| that |',
      '| `members` | list of object | who |',
      '| `members[].name` | text of at most 40 characters |  |',
    ]));
});
