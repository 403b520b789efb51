import type { Bilingual, PublishCallBody } from '@samanom/contracts/intake';
import type { FieldFault } from '../components/form/error-summary.tsx';
import { instantOfFields, noMoment, type MomentFields } from './moment-fields.ts';

/** A call while it is written; versions are named `key.3`. */
export interface CallDraft {
  readonly title: Bilingual;
  readonly text: Bilingual;
  readonly form: string;
  readonly scheme: string;
  readonly only: readonly string[];
  readonly invitedOnly: boolean;
  readonly jointly: boolean;
  readonly deadline: MomentFields;
}

export const noWords: Bilingual = { nb: '', nn: '' };

export const newCall: CallDraft = {
  title: noWords,
  text: noWords,
  form: '',
  scheme: '',
  only: [],
  invitedOnly: false,
  jointly: true,
  deadline: noMoment,
};

export const versionKey = (key: string, version: number): string => `${key}.${version}`;

const versionOf = (named: string): readonly [key: string, version: number] => {
  const at = named.lastIndexOf('.');
  return [named.slice(0, at), Number(named.slice(at + 1))];
};

/** What a bilingual text lacks, field by field. */
export const lackingIn = (field: string, { nb, nn }: Bilingual): string[] => [
  ...(nb.trim() ? [] : [`${field}-nb`]),
  ...(nn.trim() ? [] : [`${field}-nn`]),
];

/** What stands in the way of publishing, in the form's order. */
export const faultsOfCall = (draft: CallDraft, say: (field: string) => string): FieldFault[] =>
  [
    ...lackingIn('title', draft.title),
    ...lackingIn('text', draft.text),
    ...(draft.form ? [] : ['form']),
    ...(draft.scheme ? [] : ['scheme']),
    ...(draft.invitedOnly && draft.only.length === 0 ? ['only'] : []),
    ...(draft.deadline.day ? [] : ['deadline']),
  ].map((field) => ({ field, message: say(field) }));

export const bodyOfCall = (draft: CallDraft): PublishCallBody => {
  const [form, formVersion] = versionOf(draft.form);
  const [scheme, schemeVersion] = versionOf(draft.scheme);
  return {
    title: draft.title,
    text: draft.text,
    form,
    formVersion,
    scheme,
    schemeVersion,
    applicants: { only: draft.invitedOnly ? [...draft.only] : null, jointly: draft.jointly },
    deadline: instantOfFields(draft.deadline),
  };
};
