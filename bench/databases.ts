import pg from 'pg';

/** Fills a new template with its tables. */
export type Prepare = (url: string) => Promise<void>;

/** One statement over a connection of its own. */
export const execute = async (url: string, statement: string): Promise<void> => {
  const client = new pg.Client(url);
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
};

/** Databases of the throw-away server: every turn begins in a fresh copy of a template. */
export class Databases {
  private readonly superuserUrl: string;
  private readonly templates = new Set<string>();

  constructor(superuserUrl: string) {
    this.superuserUrl = superuserUrl;
  }

  url(name: string): string {
    const url = new URL(this.superuserUrl);
    url.pathname = name;
    return url.href;
  }

  /** Made once, at the first call. */
  async template(name: string, prepare: Prepare): Promise<string> {
    if (!this.templates.has(name)) {
      await this.execute(`CREATE DATABASE ${name}`);
      await prepare(this.url(name));
      this.templates.add(name);
    }
    return this.url(name);
  }

  /** A copy with nothing in it from any turn before; the checkpoint is behind it. */
  async fresh(template: string, prepare: Prepare): Promise<string> {
    await this.template(template, prepare);
    const name = `${template}_turn`;
    await this.execute(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    await this.execute(`CREATE DATABASE ${name} TEMPLATE ${template}`);
    await this.checkpoint();
    return this.url(name);
  }

  /** So that none falls into a turn. */
  checkpoint(): Promise<void> {
    return this.execute('CHECKPOINT');
  }

  private execute(statement: string): Promise<void> {
    return execute(this.superuserUrl, statement);
  }
}
