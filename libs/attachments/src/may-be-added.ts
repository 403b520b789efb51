import type { AttachmentRules } from '@samanom/contracts/intake';
import { Rejected } from '@samanom/kernel';

interface Attached {
  readonly name: string;
  readonly sha256: string;
}

/** One who looks through a list takes `Vedtak.pdf` and `vedtak.pdf` for one. */
const sameName = (one: Attached, other: Attached): boolean =>
  one.name.toLowerCase() === other.name.toLowerCase();

/** What is taken where anything is. */
type Taken = Extract<AttachmentRules, { readonly allowed: true }>;

/** The form of the call says whether there may be attachments at all, and how large. */
export const mayBeTaken = (rules: AttachmentRules, declaredBytes: number | undefined): Taken => {
  if (!rules.allowed) throw new Rejected('attachments-not-allowed');
  if (declaredBytes !== undefined && declaredBytes > rules.maxBytes)
    throw new Rejected('attachment-too-large', { limitBytes: rules.maxBytes });
  return rules;
};

/** Whether a file is to be added to those there are: not when it is there, by that name. */
export const isToBeAdded = (
  file: Attached,
  present: readonly Attached[],
  { maxCount }: Taken,
): boolean => {
  const named = present.find((one) => sameName(one, file));
  if (named?.name === file.name && named.sha256 === file.sha256) return false;
  if (named) throw new Rejected('attachment-name-taken', { name: named.name });
  const same = present.find(({ sha256 }) => sha256 === file.sha256);
  if (same) throw new Rejected('attachment-there-already', { name: same.name });
  if (present.length >= maxCount) throw new Rejected('attachment-count-reached', { maxCount });
  return true;
};
