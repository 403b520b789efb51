import type {
  AttachmentRules,
  Bilingual,
  FormAnswer,
  PublishFormBody,
} from '@samanom/contracts/intake';
import type { FieldFault } from '../components/form/error-summary.tsx';
import { keyOf } from '../components/form/keys.ts';
import { lackingIn, noWords } from '../set-up/call-draft.ts';
import { bodyOfField, draftOfField, newField, type FieldDraft } from './field-draft.ts';
import { mostOf, type Limit } from './field-types.ts';

/** A form while it is built. */
export interface FormDraft {
  /** Empty: made of the title when it is published. */
  readonly key: string;
  readonly title: Bilingual;
  readonly pageLimit: number;
  readonly attachments: AttachmentRules;
  readonly fields: readonly FieldDraft[];
}

const MEGABYTE = 1024 * 1024;

export const someAttachments: AttachmentRules = {
  allowed: true,
  maxCount: 10,
  maxBytes: 10 * MEGABYTE,
  types: ['application/pdf'],
};

/** An application is about themes of its call: every form asks for them. */
export const newForm: FormDraft = {
  key: '',
  title: noWords,
  pageLimit: 5,
  attachments: { allowed: false },
  fields: [newField('short-text', 'first'), newField('themes', 'themes')],
};

export const draftOfForm = (nb: FormAnswer, nn: FormAnswer): FormDraft => ({
  key: nb.form,
  title: { nb: nb.title, nn: nn.title },
  pageLimit: nb.pageLimit,
  attachments: nb.attachments,
  fields: nb.fields.map((field) =>
    draftOfField(
      field,
      nn.fields.find(({ id }) => id === field.id),
    ),
  ),
});

type Say = (fault: string) => string;

const limitFaults = ({ place, type, limits }: FieldDraft, say: Say): FieldFault[] => {
  const wrong = Object.entries(limits).filter(([limit, value]) => {
    const least = limit.startsWith('max') && limit !== 'maximum' ? 1 : -1e12;
    return !Number.isFinite(value) || value < least || value > mostOf(type, limit as Limit);
  });
  return [
    ...wrong.map(([limit]) => ({ field: `${limit}-${place}`, message: say('limit') })),
    ...(limits.minimum !== undefined && limits.minimum > (limits.maximum ?? Infinity)
      ? [{ field: `minimum-${place}`, message: say('reversed') }]
      : []),
  ];
};

const fieldFaults = (field: FieldDraft, say: Say): FieldFault[] => [
  ...lackingIn(`label-${field.place}`, field.label).map((id) => ({
    field: id,
    message: say('label'),
  })),
  ...lackingIn(`help-${field.place}`, field.help).map((id) => ({
    field: id,
    message: say('help'),
  })),
  ...field.options.flatMap((option) =>
    lackingIn(`option-${option.place}`, option.label).map((id) => ({
      field: id,
      message: say('option'),
    })),
  ),
  ...(field.type === 'choice' && field.options.length < 2
    ? [{ field: `label-${field.place}-nb`, message: say('options') }]
    : []),
  ...limitFaults(field, say),
];

/** What stands in the way of publishing, from the top of the form down. */
export const faultsOfForm = ({ title, pageLimit, fields }: FormDraft, say: Say): FieldFault[] => {
  const themes = fields.filter(({ type }) => type === 'themes');
  return [
    ...lackingIn('title', title).map((field) => ({ field, message: say('title') })),
    ...(Number.isInteger(pageLimit) && pageLimit >= 1 && pageLimit <= 100
      ? []
      : [{ field: 'pageLimit', message: say('pageLimit') }]),
    ...fields.flatMap((field) => fieldFaults(field, say)),
    ...(themes.length === 1 && themes[0]?.required
      ? []
      : [{ field: 'add-field', message: say('themes') }]),
  ];
};

export const bodyOfForm = ({ key, title, fields, ...rest }: FormDraft): PublishFormBody => {
  const taken = fields.map(({ id }) => id).filter(Boolean);
  return {
    ...rest,
    form: key || keyOf(title.nb),
    title,
    fields: fields.map((field) =>
      bodyOfField(field, taken),
    ) as unknown as PublishFormBody['fields'],
  };
};
