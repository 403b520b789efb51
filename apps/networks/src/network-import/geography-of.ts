const PARTS_OF_COUNTRY = /(?<= )(?:Nord|Sør|Øst|Vest)(?: og (?:Nord|Sør|Øst|Vest))*$/;
const REGION = /: (\S*regionen)$/;

/** Which part of the country a network gathers, where its printed name says so. */
export const geographyOf = (name: string): string | null =>
  PARTS_OF_COUNTRY.exec(name)?.[0] ?? REGION.exec(name)?.[1] ?? null;
