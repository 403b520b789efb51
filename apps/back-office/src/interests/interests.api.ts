import type { DocumentAnswer, InterestPage } from '@samanom/contracts/intake';
import type { Query } from '../api/request.ts';
import { view } from '../api/view.ts';

export const interests = (query: Query) => view<InterestPage>('intake', '/interests', query);

export const interestDocumentOf = (interestId: string, hash: string) =>
  view<DocumentAnswer>('intake', `/interests/${interestId}/documents/${hash}`);
