/** SQL: the stay, the leadership, whatever has a first and a last day, holds on the date `:on`. */
export const heldOn = (alias: string): string =>
  `:on::date BETWEEN coalesce(${alias}."from", '-infinity') AND coalesce(${alias}."to", 'infinity')`;
