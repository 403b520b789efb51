import type { ApplicationPage, CohortPage } from '@samanom/contracts/intake';
import type { Query } from '../api/request.ts';
import { view } from '../api/view.ts';

export const applications = (query: Query) =>
  view<ApplicationPage>('intake', '/applications', query);

export const cohorts = () => view<CohortPage>('intake', '/cohorts');
