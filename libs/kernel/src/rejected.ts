/** What the words of a refusal are filled in from. */
export type Params = Readonly<object>;

/** A rule said no. The code is part of the contract; the words for it are found by the code. */
export class Rejected extends Error {
  readonly code: string;
  readonly params: Params;

  constructor(code: string, params: Params = {}) {
    super(code);
    this.name = 'Rejected';
    this.code = code;
    this.params = params;
  }
}

/** This person may not do this here, whatever the state of the case. */
export class Forbidden extends Rejected {
  constructor(code: string, params: Params = {}) {
    super(code, params);
    this.name = 'Forbidden';
  }
}

/** What the command is about does not exist, or is not for this person to know of. */
export class NotFound extends Rejected {
  constructor(code: string, params: Params = {}) {
    super(code, params);
    this.name = 'NotFound';
  }
}

/** The caller decided on something older than what is there now; what is there now comes with it. */
export class Outdated extends Rejected {
  constructor(code: string, params: Params = {}) {
    super(code, params);
    this.name = 'Outdated';
  }
}
