/** The list with one of it a place earlier or later. */
export const moved = <Item>(list: readonly Item[], at: number, by: -1 | 1): readonly Item[] => {
  const to = at + by;
  const item = list[at];
  if (item === undefined || to < 0 || to >= list.length) return list;
  const others = list.toSpliced(at, 1);
  return others.toSpliced(to, 0, item);
};
