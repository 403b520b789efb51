import type { FormAnswer } from '@samanom/contracts/intake';
import { describe, expect, it } from '@jest/globals';
import { newField, type FieldDraft } from './field-draft.ts';
import { fieldTypes } from './field-types.ts';
import { bodyOfForm, draftOfForm, faultsOfForm, newForm, type FormDraft } from './form-draft.ts';

const both = (text: string) => ({ nb: text, nn: text });
const named = (field: FieldDraft, label: string): FieldDraft => ({
  ...field,
  label: both(label),
  help: both('Slik.'),
  options: field.options.map((one, n) => ({ ...one, label: both(`Svar ${n + 1}`) })),
});
const form: FormDraft = {
  ...newForm,
  title: both('Søknad til pulje 3'),
  fields: fieldTypes.map((type) => named(newField(type, type), `Felt ${type}`)),
};
const faults = (draft: FormDraft) => faultsOfForm(draft, (fault) => fault);
const only = (...fields: FieldDraft[]) => ({
  ...form,
  fields: [...fields, named(newField('themes', 'themes'), 'Tema')],
});

describe('a form that is built', () => {
  it('may have every kind of field', () => {
    expect(faults(form)).toEqual([]);
    expect(bodyOfForm(form).fields.map(({ type }) => type)).toEqual(fieldTypes);
  });

  it('is called by its title, its fields by their labels', () => {
    const text = named(newField('short-text', 'a'), 'Namnet på prosjektet');
    const body = bodyOfForm(only(text, { ...text, place: 'b' }));
    expect(body.form).toBe('soknad-til-pulje-3');
    expect(body.fields.map(({ id }) => id)).toEqual([
      'namnetPaProsjektet',
      'namnetPaProsjektet2',
      'tema',
    ]);
  });

  it('asks for themes once, and requires them', () => {
    expect(faults({ ...form, fields: [] }).map(({ message }) => message)).toEqual(['themes']);
    const optional = { ...named(newField('themes', 't'), 'Tema'), required: false };
    expect(faults({ ...form, fields: [optional] }).map(({ message }) => message)).toEqual([
      'themes',
    ]);
  });

  it('lacks whatever is not there in both written forms, and says where', () => {
    const field = { ...named(newField('long-text', 'x'), 'Mål'), help: { nb: 'Slik.', nn: '' } };
    expect(faults(only(field))).toEqual([{ field: 'help-x-nn', message: 'help' }]);
  });

  it.each([
    [{ maxLength: 0 }, 'limit'],
    [{ maxLength: 501 }, 'limit'],
    [{ minimum: 5, maximum: 4 }, 'reversed'],
  ])('cannot have the limits %j', (limits, message) => {
    const type = 'minimum' in limits ? 'number' : 'short-text';
    const field: FieldDraft = { ...named(newField(type, 'x'), 'Tal'), limits };
    expect(faults(only(field)).map((one) => one.message)).toEqual([message]);
  });
});

describe('the next version of a form', () => {
  const shown = (language: 'nb' | 'nn'): FormAnswer => ({
    form: 'pulje-2',
    version: 1,
    language,
    title: `Tittel ${language}`,
    pageLimit: 5,
    attachments: { allowed: false },
    fields: [
      { id: 'themes', type: 'themes', required: true, label: `Tema ${language}`, help: 'Vel.' },
      {
        id: 'size',
        type: 'choice',
        required: false,
        label: 'Storleik',
        help: 'Vel.',
        options: [
          { id: 'small', label: `Lita ${language}` },
          { id: 'large', label: 'Stor' },
        ],
      },
    ],
    publishedAt: null,
  });

  it('is written from the one before, under the same names', () => {
    const body = bodyOfForm(draftOfForm(shown('nb'), shown('nn')));
    expect(body).toMatchObject({
      form: 'pulje-2',
      title: { nb: 'Tittel nb', nn: 'Tittel nn' },
      fields: [
        { id: 'themes', label: { nb: 'Tema nb', nn: 'Tema nn' } },
        {
          id: 'size',
          options: [{ id: 'small', label: { nb: 'Lita nb', nn: 'Lita nn' } }, { id: 'large' }],
        },
      ],
    });
  });
});
