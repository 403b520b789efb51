import type {
  HireAdviserBody,
  MoveThemeDayBody,
  PlanThemeDayBody,
  ReleaseAdviserBody,
  ThemeDayAnswer,
  ThemeDayPage,
  WithoutThemeDayPage,
} from '@samanom/contracts/networks';
import { act, type Act } from '../api/act.ts';
import type { Query } from '../api/request.ts';
import { view } from '../api/view.ts';

export const themeDays = (query: Query) => view<ThemeDayPage>('networks', '/theme-days', query);

export const withoutThemeDay = (query: Query) =>
  view<WithoutThemeDayPage>('networks', '/theme-days/missing', query);

export const oneThemeDay = (themeDayId: string) =>
  view<ThemeDayAnswer>('networks', `/theme-days/${themeDayId}`);

export const themeDayReason = (themeDayId: string, document: string) =>
  view<{ readonly content: { readonly reason: string } | null }>(
    'networks',
    `/theme-days/${themeDayId}/documents/${document}`,
  );

export const planThemeDay = (body: PlanThemeDayBody) =>
  act<{ readonly themeDayId: string }>({
    service: 'networks',
    method: 'POST',
    path: '/theme-days',
    body,
  });

/** What is done with one theme day, bound to what was seen. */
const on =
  (method: Act<void>['method'], step: string) =>
  (themeDayId: string, body: unknown, seen: string | null): Act<void> =>
    act({ service: 'networks', method, path: `/theme-days/${themeDayId}/${step}`, body, seen });

export const moveThemeDay: (id: string, body: MoveThemeDayBody, seen: string | null) => Act<void> =
  on('PUT', 'date');
export const callOffThemeDay = on('POST', 'cancellation');
export const holdThemeDay = on('POST', 'holding');
export const stateCost = on('PUT', 'cost');
export const explainTiming = on('PUT', 'timing-reason');
export const hireAdviser: (id: string, body: HireAdviserBody, seen: string | null) => Act<void> =
  on('POST', 'advisers');
export const releaseAdviser: (
  id: string,
  body: ReleaseAdviserBody,
  seen: string | null,
) => Act<void> = on('DELETE', 'advisers');
