interface Noted {
  readonly rows: readonly { readonly file: string; readonly line: number; readonly text: string }[];
  readonly figures: Readonly<Record<string, number>>;
}

/** The same for the same rows and figures: what comes back from the store has its keys in another order. */
export const findingText = ({ rows, figures }: Noted): string =>
  JSON.stringify([
    rows.map(({ file, line, text }) => [file, line, text]),
    Object.entries(figures).toSorted(([one], [other]) => (one < other ? -1 : 1)),
  ]);
