/** SQL: the stay, the leadership, whatever has a first and a last day, holds on a date, `:on` unless another is named. */
export const heldOn = (alias: string, on = ':on::date'): string =>
  `${on} BETWEEN coalesce(${alias}."from", '-infinity') AND coalesce(${alias}."to", 'infinity')`;
