type Data = Record<string, unknown>;

/** For each event type: from version n to n + 1, one event to one event. Lines are added, never edited. */
export type Upcasters = Readonly<Record<string, Readonly<Record<number, (data: Data) => Data>>>>;

export interface Versioned {
  readonly type: string;
  readonly version: number;
  readonly data: Data;
}

/** Lifts a stored event, step by step, to the version the code knows today. */
export const upcast = (upcasters: Upcasters, event: Versioned): Versioned => {
  const { type, version, data } = event;
  const step = upcasters[type]?.[version];
  return step ? upcast(upcasters, { type, version: version + 1, data: step(data) }) : event;
};
