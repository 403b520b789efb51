export type Params = Readonly<Record<string, unknown>>;

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
