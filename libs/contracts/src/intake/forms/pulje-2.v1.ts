import type { FormVersion } from './form-version.ts';

/**
 * The form of the second call ("Ref. 11/630", "Maks. 5 sider"). Its fields are proposed from the call's criteria and
 * the booklet: no list of the paper form's own fields has been found. Municipalities, lead and endorsements are not
 * fields: the application itself knows them. That minutes and case papers may come along is ours (W-20, W-22 have them).
 */
export const pulje2V1: FormVersion = {
  form: 'pulje-2',
  version: 1,
  pageLimit: 5,
  attachments: {
    allowed: true,
    maxCount: 10,
    maxBytes: 10 * 1024 * 1024,
    types: ['application/pdf'],
  },
  fields: [
    { id: 'title', type: 'short-text', required: true, maxLength: 200 },
    { id: 'themes', type: 'themes', required: true },
    { id: 'contact', type: 'short-text', required: true, maxLength: 300 },
    { id: 'challenge', type: 'long-text', required: true, maxLength: 6000 },
    { id: 'purpose', type: 'long-text', required: true, maxLength: 6000 },
    { id: 'goals', type: 'goals', required: true, maxItems: 20 },
    { id: 'measures', type: 'list', required: true, maxLength: 1000, maxItems: 30 },
    { id: 'anchoring', type: 'long-text', required: true, maxLength: 6000 },
    { id: 'organisation', type: 'long-text', required: true, maxLength: 6000 },
    { id: 'partners', type: 'long-text', required: false, maxLength: 3000 },
    { id: 'budget', type: 'budget', required: true, maxItems: 40 },
  ],
};
