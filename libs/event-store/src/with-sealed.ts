import { sealDocument, type SealedDocument } from './document.ts';

/** Words in, hash out: the command as the rule takes it, and the document to be written beside its events. */
export const withSealed = <Data extends Readonly<Record<Field, string>>, Field extends string>(
  data: Data,
  field: Field,
): { readonly sealed: Data; readonly documents: readonly SealedDocument[] } => {
  const document = sealDocument({ [field]: data[field] });
  return { sealed: { ...data, [field]: document.hash }, documents: [document] };
};
