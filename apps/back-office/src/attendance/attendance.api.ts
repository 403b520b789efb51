import type {
  AttendanceSheet,
  ExplainAbsenceBody,
  ImportAttendanceBody,
  ImportedAttendance,
  MakeUpAbsenceBody,
} from '@samanom/contracts/networks';
import { act } from '../api/act.ts';
import { view } from '../api/view.ts';

export const attendanceSheet = (gatheringId: string) =>
  view<AttendanceSheet>('networks', `/gatherings/${gatheringId}/attendance`);

export const explainAbsence = (gatheringId: string, body: ExplainAbsenceBody) =>
  act({
    service: 'networks',
    method: 'PUT',
    path: `/gatherings/${gatheringId}/absence-reasons`,
    body,
  });

export const makeUpAbsence = (gatheringId: string, body: MakeUpAbsenceBody) =>
  act({ service: 'networks', method: 'POST', path: `/gatherings/${gatheringId}/make-ups`, body });

export const importAttendance = (body: ImportAttendanceBody) =>
  act<ImportedAttendance>({
    service: 'networks',
    method: 'POST',
    path: '/attendance/import',
    body,
  });
