import type { GatheringAnswer, GatheringProgramme } from '@samanom/contracts/networks';

export type Day = GatheringAnswer['days'][number];

/** A programme item while it is written. */
export interface ItemDraft {
  readonly key: string;
  readonly day: string;
  readonly from: string;
  readonly to: string;
  readonly title: string;
  readonly speaker: string;
}

/** A programme while it is written. */
export interface ProgrammeDraft {
  readonly arrangedBy: string;
  readonly onlineAddress: string;
  readonly items: readonly ItemDraft[];
}

export const emptyDay: Day = { date: '', from: '10:00', to: '16:00' };

export const newItem = (after: ItemDraft | undefined): ItemDraft => ({
  key: crypto.randomUUID(),
  day: after?.day ?? '1',
  from: after?.to ?? '10:00',
  to: '',
  title: '',
  speaker: '',
});

export const draftOf = (programme: GatheringProgramme | null): ProgrammeDraft => ({
  arrangedBy: programme?.arrangedBy ?? '',
  onlineAddress: programme?.onlineAddress ?? '',
  items: (programme?.items ?? []).map((item) => ({
    ...item,
    key: crypto.randomUUID(),
    day: String(item.day),
    speaker: item.speaker ?? '',
  })),
});

export const programmeOf = ({
  arrangedBy,
  onlineAddress,
  items,
}: ProgrammeDraft): GatheringProgramme => ({
  arrangedBy: arrangedBy.trim(),
  onlineAddress: onlineAddress.trim() || null,
  items: items
    .map(({ day, from, to, title, speaker }) => ({
      day: Number(day),
      from,
      to,
      title: title.trim(),
      speaker: speaker.trim() || null,
    }))
    .toSorted((one, other) => one.day - other.day || one.from.localeCompare(other.from)),
});
