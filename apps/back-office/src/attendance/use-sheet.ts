import type { AttendanceSheet } from '@samanom/contracts/networks';
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useView } from '../api/view.ts';
import { readOne, write } from '../offline/database.ts';
import { useAsOf } from '../url/as-of.ts';
import { attendanceSheet } from './attendance.api.ts';

const OTHERS_MS = 10_000;

interface KeptSheet extends AttendanceSheet {
  readonly keptAt: string;
}

/** The sheet as the service has it, asked for again and again for what others note; without a line, as it was last seen here. */
export const useSheet = (gatheringId: string) => {
  const asOf = useAsOf();
  const shown = useView(attendanceSheet(gatheringId), {
    ...(!asOf && { refetchEveryMs: OTHERS_MS }),
  });
  const kept = useQuery({
    queryKey: ['kept-sheet', gatheringId],
    queryFn: async () => (await readOne<KeptSheet>('sheets', gatheringId)) ?? null,
    networkMode: 'always',
    enabled: !asOf,
  });
  const body = shown.data?.body;
  useEffect(() => {
    if (body && !asOf)
      void write('sheets', { put: [{ ...body, keptAt: new Date().toISOString() }] });
  }, [body, asOf]);
  const old = asOf ? null : kept.data;
  return {
    sheet: body ?? old ?? undefined,
    /** When what is shown was seen, if it is not what the service has now. */
    keptAt: body ? undefined : old?.keptAt,
    error: shown.error,
    retry: () => void shown.refetch(),
    isAway: shown.fetchStatus === 'paused' && kept.isSuccess,
  };
};
