import { ConfigError, type ServiceConfig } from '@samanom/service';

/** For how long what is known of people is kept. docs/operations.md lists every variable. */
export interface RetentionSettings {
  /** After a formal act: who signed it. Arkivlova. */
  readonly formalActYears: number;
  /** Who changed which field of whom. */
  readonly changeDays: number;
  /** Somebody who never signed in and was never given a role. */
  readonly unusedDays: number;
}

const wholeNumber = (
  { environment }: ServiceConfig,
  variable: string,
  otherwise: number,
  least: number,
  most: number,
): number => {
  const text = environment[variable];
  if (!text) return otherwise;
  const number = Number(text);
  if (Number.isInteger(number) && number >= least && number <= most) return number;
  throw new ConfigError(variable, `must be a whole number, ${least} to ${most}, not "${text}"`);
};

export const retentionOf = (config: ServiceConfig): RetentionSettings => ({
  formalActYears: wholeNumber(config, 'FORMAL_ACT_RETENTION_YEARS', 10, 1, 100),
  changeDays: wholeNumber(config, 'PERSON_CHANGE_RETENTION_DAYS', 730, 30, 36_500),
  unusedDays: wholeNumber(config, 'UNUSED_PERSON_RETENTION_DAYS', 365, 30, 36_500),
});
