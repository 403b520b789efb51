import {
  ApplicationFormPublished,
  attachmentTypes,
  versionsInCode,
  type AttachmentRules,
  type FormEvent,
  type FormField,
} from '@samanom/contracts/intake';
import { Command, Rejected, type Decision } from '@samanom/kernel';
import type { ApplicationForm } from './application-form.ts';

export class PublishForm extends Command<
  Omit<Parameters<typeof ApplicationFormPublished>[0], 'version'>
> {}

const twiceIn = (names: readonly string[]): string[] =>
  names.filter((name, n) => names.indexOf(name) !== n);

/** Under this name a text lists its files. */
const ATTACHMENTS = 'attachments';

const checkField = (field: FormField): void => {
  const { id } = field;
  if (id === ATTACHMENTS) throw new Rejected('field-reserved', { field: id });
  if (field.type === 'choice' && twiceIn(field.options).length > 0)
    throw new Rejected('option-twice', { field: id });
  if (field.type === 'number' && field.minimum > field.maximum)
    throw new Rejected('limits-reversed', { ...field, field: id });
};

/** A form asks only for files that can be told by their content. */
const checkAttachments = (rules: AttachmentRules): void => {
  const known: readonly string[] = Object.values(attachmentTypes);
  const unknown = rules.allowed ? rules.types.filter((type) => !known.includes(type)) : [];
  if (unknown.length > 0) throw new Rejected('attachment-type-unknown', { unknown, known });
};

/** The secretariat publishes the next version of a form. Versions that are in use stay as they are. */
export const publishForm =
  ({ data }: PublishForm): Decision<ApplicationForm, FormEvent> =>
  ({ versions }) => {
    if (versions.at(-1)?.document === data.document) return [];
    const twice = twiceIn(data.fields.map(({ id }) => id));
    if (twice.length > 0) throw new Rejected('field-twice', { twice });
    data.fields.forEach(checkField);
    checkAttachments(data.attachments);
    // An application is about themes of its call, and that is checked for every form.
    const themes = data.fields.filter(({ type }) => type === 'themes');
    if (themes.length !== 1 || !themes[0]?.required) throw new Rejected('form-without-themes');
    const version = versionsInCode(data.form) + versions.length + 1;

    return [ApplicationFormPublished({ ...data, version })];
  };
