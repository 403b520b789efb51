const NO_BREAK = '\u00a0';

/** "1 250 000", with spaces that do not break. */
export const number = (value: number): string => {
  const [whole = '', part] = String(Math.abs(value)).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, NO_BREAK);
  return `${value < 0 ? '\u2212' : ''}${grouped}${part ? `,${part}` : ''}`;
};

/** "1 250 000 kr" */
export const kroner = (amountNok: number): string => `${number(amountNok)}${NO_BREAK}kr`;

/** "37 %" */
export const percent = (share: number): string => `${number(Math.round(share * 100))}${NO_BREAK}%`;

/** "1,2 MB" */
export const fileSize = (bytes: number): string => {
  if (bytes < 1000) return `${bytes}${NO_BREAK}B`;
  if (bytes < 1_000_000) return `${number(Math.round(bytes / 1000))}${NO_BREAK}kB`;
  return `${number(Math.round(bytes / 100_000) / 10)}${NO_BREAK}MB`;
};
