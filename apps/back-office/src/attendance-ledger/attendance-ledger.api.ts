import type { AttendanceLedger, DeviationPage } from '@samanom/contracts/networks';
import type { Query } from '../api/request.ts';
import { view } from '../api/view.ts';

export const attendanceLedger = (query: Query) =>
  view<AttendanceLedger>('networks', '/attendance', query);

export const deviations = (query: Query) =>
  view<DeviationPage>('networks', '/attendance/deviations', query);

/** Why a party does not come or was not there. */
export const attendanceReason = (gatheringId: string, document: string) =>
  view<{ readonly content: { readonly reason: string } | null }>(
    'networks',
    `/gatherings/${gatheringId}/attendance/documents/${document}`,
  );
