/** When a view is asked for, as it came with the request. */
export class Moment {
  /** An instant: show what was known then. */
  readonly asOf: string | undefined;
  /** An event id: show no less than that. */
  readonly after: string | undefined;
  /** Set when the view had not seen `after` within two seconds. */
  behind = false;

  constructor({ asOf, after }: { readonly asOf?: string; readonly after?: string } = {}) {
    this.asOf = asOf;
    this.after = after;
  }
}

/** Nothing can be said yet of an instant that has not been. */
export class AsOfInFuture extends Error {
  readonly asOf: string;

  constructor(asOf: string) {
    super(`${asOf} has not been yet`);
    this.name = 'AsOfInFuture';
    this.asOf = asOf;
  }
}

/** The view could not be brought up to the instant asked for in time. */
export class ViewBehind extends Error {
  constructor() {
    super('the view is behind the instant asked for');
    this.name = 'ViewBehind';
  }
}
