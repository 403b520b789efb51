import type { WorkPage } from '@samanom/contracts/intake';
import { view } from '../api/view.ts';
import type { Query } from '../api/request.ts';

export const work = (query: Query) => view<WorkPage>('intake', '/work', query);
