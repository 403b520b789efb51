import { describe, expect, it } from '@jest/globals';
import { Type, type TProperties, type TSchema } from '@sinclair/typebox';
import { defineEvent, Hash, Instant, Line, Party } from '../src/index.ts';
import { changesOf } from './changes.ts';
import { schemaOf } from './published.ts';

const mandate = { body: Line(120), caseNumber: Line(40) };
const fields = {
  party: Party,
  document: Hash,
  pages: Type.Integer({ minimum: 1 }),
  themes: Type.Array(Line(20), { minItems: 1 }),
  mandate: Type.Object(mandate, { additionalProperties: false }),
  reservation: Type.Union([Hash, Type.Null()]),
  figures: Type.Record(Type.String(), Type.Integer()),
  note: Type.Optional(Line(40)),
};

const schema = (fields: TProperties) => schemaOf('intake', defineEvent('Endorsed', 1, fields));
const but = (changed: TProperties) => schema({ ...fields, ...changed });
const without = (gone: string) =>
  schema(Object.fromEntries(Object.entries(fields).filter(([name]) => name !== gone)));

const told = (after: ReturnType<typeof schema>, before = schema(fields)) =>
  changesOf(before, after).map(({ field, what }) => `${field}: ${what}`);

const inside = (name: string, change: TSchema) =>
  but({ mandate: Type.Object({ ...mandate, [name]: change }, { additionalProperties: false }) });

describe('a change of a schema', () => {
  it.each([
    ['a field gone', without('document'), ['document: is gone']],
    ['a field more', but({ at: Instant }), ['at: is new, and required']],
    ['an optional field more', but({ at: Type.Optional(Instant) }), ['at: is new, and optional']],
    ['a field renamed', schema({ hash: Hash }), ['hash: is new, and required']],
    [
      'less asked for',
      but({ pages: Type.Optional(fields.pages) }),
      ['pages: was required, is optional'],
    ],
    ['more asked for', but({ note: Line(40) }), ['note: was optional, is required']],
    [
      'another type',
      but({ pages: Type.Number({ minimum: 1 }) }),
      ['pages: type was "integer", is "number"'],
    ],
    ['a wider range', but({ pages: Type.Integer() }), ['pages: minimum was 1, is absent']],
    [
      'a narrower range',
      but({ pages: Type.Integer({ minimum: 2 }) }),
      ['pages: minimum was 1, is 2'],
    ],
    [
      'another pattern',
      but({ document: { ...Hash, pattern: '^.$' } }),
      ['document: pattern was "^[0-9a-f]{64}$", is "^.$"'],
    ],
    [
      'another format',
      but({ document: { ...Hash, format: 'uuid' } }),
      ['document: format was absent, is "uuid"'],
    ],
    [
      'a value gone',
      but({ party: Type.Union(Party.anyOf.slice(1)) }),
      ['party: may no longer be "elected"'],
    ],
    [
      'a value more',
      but({ party: Type.Union([...Party.anyOf, Type.Literal('ks')]) }),
      ['party: may also be "ks"'],
    ],
    [
      'null no longer',
      but({ reservation: Hash }),
      ['reservation: may no longer be "string"', 'reservation: may no longer be "null"'],
    ],
    [
      'null as well',
      but({ document: Type.Union([Hash, Type.Null()]) }),
      ['document: may also be "string"', 'document: may also be "null"'],
    ],
    [
      'one of the shapes',
      but({ reservation: Type.Union([Line(9), Type.Null()]) }),
      ['reservation: minLength was absent, is 1'],
    ],
    [
      'deep inside',
      inside('caseNumber', Line(30)),
      ['mandate.caseNumber: maxLength was 40, is 30'],
    ],
    ['deep inside, a field more', inside('date', Instant), ['mandate.date: is new, and required']],
    [
      'what a list holds',
      but({ themes: Type.Array(Line(30), { minItems: 1 }) }),
      ['themes[]: maxLength was 20, is 30'],
    ],
    [
      'how long a list is',
      but({ themes: Type.Array(Line(20)) }),
      ['themes: minItems was 1, is absent'],
    ],
    [
      'what any name may hold',
      but({ figures: Type.Record(Type.String(), Type.Number()) }),
      ['figures./^(.*)$/: type was "integer", is "number"'],
    ],
    [
      'open to more',
      but({ mandate: Type.Object(mandate) }),
      ['mandate: additionalProperties was false, is absent'],
    ],
    [
      'of a field called as what every object has',
      but({ constructor: Hash }),
      ['constructor: is new, and required'],
    ],
  ])('is seen: %s', (_, after, expected) => {
    expect(told(after)).toEqual(expect.arrayContaining(expected));
    expect(told(schema(fields), after)).not.toEqual([]);
  });

  it.each([
    ['none', schema(fields)],
    ['other words', but({ document: { ...Hash, title: 'Text', description: 'What they wrote' } })],
    [
      'other words in a shape',
      but({ reservation: Type.Union([{ ...Hash, description: 'Why not' }, Type.Null()]) }),
    ],
    ['the order of fields', schema(Object.fromEntries(Object.entries(fields).reverse()))],
    ['the order of values', but({ party: Type.Union([...Party.anyOf].reverse()) })],
    [
      'when it happens',
      schemaOf('intake', defineEvent('Endorsed', 1, fields).when('A party stands behind.')),
    ],
  ])('is no change of meaning: %s', (_, after) => expect(told(after)).toEqual([]));

  it('is told of nothing but what changed', () =>
    expect(told(inside('caseNumber', Line(30)))).toHaveLength(1));

  it('takes a field called description for a field', () =>
    expect(told(but({ description: Hash }))).toEqual(['description: is new, and required']));
});
