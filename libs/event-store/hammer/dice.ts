/** 0, 1 ... sides - 1. */
export const dice = (sides: number): number => Math.floor(Math.random() * sides);

export const between = (from: number, to: number): number => from + Math.random() * (to - from);

export const oneOf = <Item>(items: readonly [Item, ...Item[]]): Item =>
  items[dice(items.length)] ?? items[0];
