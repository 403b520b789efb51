import type { Party } from './party.ts';

/** Who asks: a random person id, the organisation acted for, and the roles held there. Never a name. */
export interface Actor {
  readonly person: string;
  /** A municipality's own id, or the name of a central body such as `ministry`. */
  readonly organisation: string;
  /** Every role held at that organisation. */
  readonly roles: readonly string[];
  /** The role that opened the door to this command. */
  readonly role: string;
  readonly party?: Party;
}

/** What the caller had on the screen: the stream's version, and a hash of what was shown. */
export interface Basis {
  readonly version: number;
  readonly shown: string;
}

/** Time, ids and person come with a command, so that decisions stay pure. */
export interface CommandMeta {
  /** A UUID. The same command sent again carries the same id, and is answered as the first time. */
  readonly commandId: string;
  /** What was asked, by its name: the same id with another name is a mistake, not a repeat. */
  readonly command?: string;
  /** `YYYY-MM-DDTHH:mm:ss.SSSZ` */
  readonly at: string;
  readonly actor: Actor;
  readonly correlationId: string;
  /** The event that made somebody, or a reaction, ask. */
  readonly causationId?: string;
  /** One act over many cases. */
  readonly batchId?: string;
  readonly basis?: Basis;
  readonly traceparent?: string;
}

/** What somebody asks for. */
export abstract class Command<Data> {
  readonly data: Data;
  readonly meta: CommandMeta;

  constructor(data: Data, meta: CommandMeta) {
    this.data = data;
    this.meta = { ...meta, command: new.target.name };
  }
}
