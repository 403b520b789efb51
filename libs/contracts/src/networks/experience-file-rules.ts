import { attachmentTypes } from '../attachment-types.ts';

/** Pictures and a few papers; who wants to send an archive links to it. */
export const experienceFileRules = {
  maxCount: 5,
  maxBytes: 10 * 1024 * 1024,
  types: Object.values(attachmentTypes),
} as const;
