import type { WorkPage } from '@samanom/contracts/intake';
import type { NetworkWorkPage } from '@samanom/contracts/networks';
import { view } from '../api/view.ts';
import type { Query } from '../api/request.ts';

export const work = (query: Query) => view<WorkPage>('intake', '/work', query);

export const networkWork = (query: Query) => view<NetworkWorkPage>('networks', '/work', query);
