/** The newest version of what is asked for. */
export const newestOf = <Row extends { readonly version: number }>(
  rows: readonly Row[],
  asked: (row: Row) => boolean,
): Row | undefined => rows.filter(asked).toSorted((one, other) => other.version - one.version)[0];
