import type { Adviser, ThemeDayAnswer, ThemeDayEvent } from '@samanom/contracts/networks';
import { projection } from '@samanom/event-store';
import { EntitySchema } from 'typeorm';

export interface ThemeDayRow {
  readonly themeDayId: string;
  readonly participationId: string;
  readonly municipalities: readonly string[];
  readonly title: string;
  readonly place: string | null;
  readonly date: string;
  readonly status: ThemeDayAnswer['status'];
  readonly moves: ThemeDayAnswer['moves'];
  readonly calledOffBecause: string | null;
  readonly costNok: number | null;
  readonly advisers: readonly Adviser[];
  readonly releasedBecause: readonly string[];
  readonly timingExplained: string | null;
  readonly version: number;
}

const themeDayRow = new EntitySchema<ThemeDayRow>({
  name: 'theme-day-list',
  columns: {
    themeDayId: { type: 'uuid', primary: true },
    participationId: { type: 'uuid' },
    municipalities: { type: 'jsonb' },
    title: { type: 'text' },
    place: { type: 'text', nullable: true },
    date: { type: 'date' },
    status: { type: 'text' },
    moves: { type: 'jsonb' },
    calledOffBecause: { type: 'text', nullable: true },
    costNok: { type: 'int', nullable: true },
    advisers: { type: 'jsonb' },
    releasedBecause: { type: 'jsonb' },
    timingExplained: { type: 'text', nullable: true },
    version: { type: 'int' },
  },
  indices: [{ columns: ['participationId'] }],
});

const isSame = (one: Adviser, other: Adviser) =>
  one.organisation === other.organisation && one.name === other.name;

export const themeDayList = projection<ThemeDayRow, ThemeDayEvent>({
  name: 'theme-day-list',
  version: 1,
  entity: themeDayRow,
  row: ({ themeDayId }) => themeDayId,
  on: {
    ThemeDayPlanned: (_, planned, { version }) => ({
      ...planned,
      status: 'planned',
      moves: [],
      calledOffBecause: null,
      costNok: null,
      advisers: [],
      releasedBecause: [],
      timingExplained: null,
      version,
    }),
    ThemeDayMoved: (row, { date, previous, reason }, { version }) => ({
      ...row,
      date,
      moves: [...row.moves, { from: previous, to: date, reason }],
      version,
    }),
    ThemeDayCalledOff: (row, { reason }, { version }) => ({
      ...row,
      status: 'called-off',
      calledOffBecause: reason,
      version,
    }),
    ThemeDayHeld: (row, _, { version }) => ({ ...row, status: 'held', version }),
    ThemeDayCostStated: (row, { amountNok }, { version }) => ({
      ...row,
      costNok: amountNok,
      version,
    }),
    ThemeDayTimingExplained: (row, { reason }, { version }) => ({
      ...row,
      timingExplained: reason,
      version,
    }),
    AdviserHired: (row, { adviser }, { version }) => ({
      ...row,
      advisers: [...row.advisers, adviser],
      version,
    }),
    AdviserReleased: (row, { adviser, reason }, { version }) => ({
      ...row,
      advisers: row.advisers.filter((one) => !isSame(one, adviser)),
      releasedBecause: [...row.releasedBecause, reason],
      version,
    }),
  },
});
