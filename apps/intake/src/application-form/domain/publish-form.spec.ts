import { describe, it } from '@jest/globals';
import { ApplicationFormPublished, type FormField } from '@samanom/contracts/intake';
import { given, metaOf } from '@samanom/testing';
import { applicationForm } from './application-form.ts';
import { PublishForm, publishForm } from './publish-form.ts';

const themes: FormField = { id: 'themes', type: 'themes', required: true };
const title: FormField = { id: 'title', type: 'short-text', required: true, maxLength: 200 };
const first = ApplicationFormPublished({
  form: 'pulje-3',
  version: 1,
  pageLimit: 5,
  attachments: { allowed: false },
  fields: [title, themes],
  document: 'the first',
});

const publish = (known: Partial<PublishForm['data']> = {}) => {
  const { version: _, ...data } = first.data;
  return publishForm(new PublishForm({ ...data, ...known }, metaOf()));
};
const story = given(applicationForm, [first]);
const refused = (fields: FormField[]) => story.when(publish({ document: 'another', fields }));

describe('publishing a form', () => {
  it('gives it the number 1, then 2, and lets the first be', () => {
    given(applicationForm, []).when(publish()).then([first]);
    const document = 'the second';
    story
      .when(publish({ document }))
      .then([ApplicationFormPublished({ ...first.data, version: 2, document })]);
  });

  it('goes on from the versions that were there before forms were published', () =>
    given(applicationForm, [])
      .when(publish({ form: 'pulje-2' }))
      .then([ApplicationFormPublished({ ...first.data, form: 'pulje-2', version: 2 })]));

  it('does nothing when it is the same form', () => story.when(publish()).then([]));

  it('needs a field for the themes, one that must be filled in', () => {
    refused([title]).thenRejected('form-without-themes');
    refused([{ ...themes, required: false }]).thenRejected('form-without-themes');
    refused([themes, { ...themes, id: 'more' }]).thenRejected('form-without-themes');
  });

  it('has each field, and each option of a choice, once', () => {
    refused([themes, title, title]).thenRejected('field-twice', { twice: ['title'] });
    refused([
      themes,
      { id: 'size', type: 'choice', required: true, options: ['small', 'small'] },
    ]).thenRejected('option-twice', { field: 'size' });
  });

  it('asks for no files that cannot be told by their content', () => {
    const attachments = (...types: string[]) =>
      publish({
        document: 'another',
        attachments: { allowed: true, maxCount: 1, maxBytes: 1, types },
      });
    story
      .when(attachments('application/pdf', 'video/mp4'))
      .thenRejected('attachment-type-unknown', { unknown: ['video/mp4'] });
    story.when(attachments('application/pdf')).then([
      ApplicationFormPublished({
        ...first.data,
        version: 2,
        document: 'another',
        attachments: { allowed: true, maxCount: 1, maxBytes: 1, types: ['application/pdf'] },
      }),
    ]);
  });

  it('has no field by the name under which a text lists its files', () =>
    refused([themes, { ...title, id: 'attachments' }]).thenRejected('field-reserved'));

  it('has limits that something can be between', () => {
    const people = { id: 'people', type: 'number', required: true } as const;
    refused([themes, { ...people, minimum: 2, maximum: 1 }]).thenRejected('limits-reversed', {
      field: 'people',
    });
    refused([themes, { ...people, minimum: 1, maximum: 1 }]).then([
      ApplicationFormPublished({
        ...first.data,
        version: 2,
        document: 'another',
        fields: [themes, { ...people, minimum: 1, maximum: 1 }],
      }),
    ]);
  });
});
