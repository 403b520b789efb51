import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { changesOf } from '../../../guard/changes.ts';
import type { Schema } from '../../../guard/schema.ts';
import { formSchema, formsInCode } from './index.ts';

const stored = (name: string): Schema =>
  JSON.parse(readFileSync(new URL(`./${name}.schema.json`, import.meta.url), 'utf8')) as Schema;

describe('a form in use', () => {
  it.each(formsInCode)('$form, version $version, asks for what it always has', (form) => {
    const id = `${form.form}.v${form.version}`;
    const schema = JSON.parse(JSON.stringify(formSchema(form.fields))) as Schema;
    expect(changesOf(stored(id), schema)).toEqual([]);
    const [first, ...others] = form.fields;
    expect(first && changesOf(stored(id), formSchema(others) as Schema)).not.toEqual([]);
  });

  it.each(formsInCode)('$form, version $version, has words for every field', (form) =>
    expect(Object.keys(form.words.fields)).toEqual(form.fields.map(({ id }) => id)),
  );
});

describe('the schema of a form', () => {
  it('takes what its fields say, and no more', () =>
    expect(
      formSchema([
        { id: 'size', type: 'choice', required: true, options: ['small', 'large'] },
        { id: 'people', type: 'number', required: false, minimum: 0, maximum: 10 },
        { id: 'start', type: 'date', required: false },
      ]),
    ).toMatchObject({
      required: ['size'],
      additionalProperties: false,
      properties: {
        size: { anyOf: [{ const: 'small' }, { const: 'large' }] },
        people: { type: 'number', minimum: 0, maximum: 10 },
        start: { type: 'string', format: 'date' },
      },
    }));
});
