import type {
  CalendarEntryDay,
  CalendarKind,
  CalendarStatus,
  GatheringNumber,
  WritingLanguage,
} from '@samanom/contracts/networks';
import { EntitySchema } from 'typeorm';

/** What people meet for, of all kinds, as calendars know it. */
export interface CalendarEntryRow {
  readonly entryId: string;
  readonly kind: Exclude<CalendarKind, 'deadline'>;
  readonly title: string | null;
  readonly number: GatheringNumber | null;
  readonly networkId: string | null;
  readonly cohortId: string | null;
  readonly participationId: string | null;
  readonly municipalities: readonly string[];
  readonly status: CalendarStatus;
  readonly days: CalendarEntryDay[];
  /** Days that it had once and has no longer. */
  readonly struck: readonly CalendarEntryDay[];
  readonly firstOn: string;
  readonly lastOn: string;
  readonly place: string | null;
  readonly online: boolean;
  /** The document that has the address to meet online. */
  readonly programme: string | null;
  readonly announcedAt: string | null;
  readonly language: WritingLanguage | null;
  /** When and where it was, if it was moved after it was announced. */
  readonly movedFrom: { readonly days: CalendarEntryDay[]; readonly place: string | null } | null;
  /** Why it was moved or called off. */
  readonly reason: string | null;
  /** Grows with all that who has it in a calendar must hear of. */
  readonly sequence: number;
  readonly revisedAt: string;
}

/** An entry as it is shown: of a deadline as well, and with what is known of it elsewhere. */
export interface ShownEntry extends Omit<CalendarEntryRow, 'kind'> {
  readonly kind: CalendarKind;
  readonly network: string | null;
  readonly cohort: string | null;
  /** The instant, where it is one. */
  readonly deadline: string | null;
}

export const calendarEntryRow = new EntitySchema<CalendarEntryRow>({
  name: 'calendar-entry',
  columns: {
    entryId: { type: 'uuid', primary: true },
    kind: { type: 'text' },
    title: { type: 'text', nullable: true },
    number: { type: 'int', nullable: true },
    networkId: { type: 'uuid', nullable: true },
    cohortId: { type: 'uuid', nullable: true },
    participationId: { type: 'uuid', nullable: true },
    municipalities: { type: 'jsonb' },
    status: { type: 'text' },
    days: { type: 'jsonb' },
    struck: { type: 'jsonb' },
    firstOn: { type: 'date' },
    lastOn: { type: 'date' },
    place: { type: 'text', nullable: true },
    online: { type: 'boolean' },
    programme: { type: 'text', nullable: true },
    announcedAt: { type: 'timestamptz', nullable: true },
    language: { type: 'text', nullable: true },
    movedFrom: { type: 'jsonb', nullable: true },
    reason: { type: 'text', nullable: true },
    sequence: { type: 'int' },
    revisedAt: { type: 'timestamptz' },
  },
  indices: [{ columns: ['firstOn'] }, { columns: ['networkId'] }],
});
