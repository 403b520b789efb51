import { Rejected } from '@samanom/kernel';

const LONGEST = 120;
/** What no file system, header or screen is to be led astray by: separators, and every invisible character. */
const FORBIDDEN = /[/\\:*?"<>|]|\p{C}|[\u2028\u2029]/u;

/** The name as it is kept: one spelling for what looks the same. Not a path. */
export const attachmentName = (given: string): string => {
  const name = given.normalize('NFC').trim();
  const fits =
    name !== '' && name.length <= LONGEST && !name.startsWith('.') && !FORBIDDEN.test(name);
  if (!fits) throw new Rejected('attachment-name-not-allowed', { longest: LONGEST });
  return name;
};
