const HOUR = /^\d{2}:\d{2}$/;

/**
 * A date and a time as clocks in Norway show them, whatever zone the process is in: ical-generator writes what the date's
 * own clock shows, as it does for the dates of @date-fns/tz. Without a time, a whole day.
 */
export class WallClock extends Date {
  readonly internal: Date;

  constructor(date: string, time = '00:00') {
    if (!HOUR.test(time)) throw new Error(`not a time of day: ${time}`);
    super(`${date}T${time}:00.000Z`);
    this.internal = new Date(this.getTime());
  }

  withTimeZone(): this {
    return this;
  }

  /** By this it is known as a date that has a clock of its own. */
  tzComponents(): void {}

  override getFullYear(): number {
    return this.getUTCFullYear();
  }

  override getMonth(): number {
    return this.getUTCMonth();
  }

  override getDate(): number {
    return this.getUTCDate();
  }

  override getHours(): number {
    return this.getUTCHours();
  }

  override getMinutes(): number {
    return this.getUTCMinutes();
  }

  override getSeconds(): number {
    return this.getUTCSeconds();
  }
}
