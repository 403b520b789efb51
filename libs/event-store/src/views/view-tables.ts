import type { EntitySchemaColumnOptions } from 'typeorm';
import type { AnyProjection } from './projection.ts';

/** A view's physical tables: live rows, and rows as they were. Positions are places in the log. */
export interface ViewTables {
  readonly build: number;
  /** The name of the checkpoint, and of the live table. */
  readonly name: string;
  readonly live: string;
  readonly past: string;
  /** The SQL view of the name and version, whichever build is behind it. */
  readonly view: string;
  readonly key: string;
  readonly keyType: string;
  readonly columns: readonly string[];
  /** Of the columns, in their order. */
  readonly types: readonly string[];
}

const quoted = (name: string): string => `"${name}"`;

const columnsOf = (projection: AnyProjection): [string, EntitySchemaColumnOptions][] =>
  Object.entries(projection.entity.options.columns).filter(
    (entry): entry is [string, EntitySchemaColumnOptions] => entry[1] !== undefined,
  );

const typeOf = ({ type, array }: EntitySchemaColumnOptions): string =>
  `${String(type)}${array ? '[]' : ''}`;

export const viewTables = (projection: AnyProjection, build: number): ViewTables => {
  const view = `${projection.name.replaceAll('-', '_')}_v${projection.version}`;
  const name = `${view}_${build}`;
  const columns = columnsOf(projection);
  const [key, primary] = columns.find(([, column]) => column.primary) ?? [];
  if (!key) throw new Error(`the view ${projection.name} has no primary column`);
  return {
    build,
    name,
    live: `views.${quoted(name)}`,
    past: `views.${quoted(`${name}_past`)}`,
    view: `views.${quoted(view)}`,
    key,
    keyType: String(primary?.type),
    columns: columns.map(([column]) => column),
    types: columns.map(([, column]) => typeOf(column)),
  };
};

const definition = ([name, column]: [string, EntitySchemaColumnOptions]): string =>
  `${quoted(name)} ${typeOf(column)}${column.nullable ? '' : ' NOT NULL'}`;

/**
 * Everything that a new build of a view needs, in one script. Live pages keep room for a row's next version, so that a
 * table that is written over and over stays small. The past is found at a position by when
 * it lasted until, and one row's by its key: both indices hold both ends, so that no version is read in vain.
 */
export const createTables = (projection: AnyProjection, tables: ViewTables): string => {
  const columns = columnsOf(projection).map(definition).join(', ');
  const indices = (projection.entity.options.indices ?? []).map(
    ({ columns: indexed }) =>
      `CREATE INDEX ON ${tables.live} (${(indexed as readonly string[]).map(quoted).join(', ')});`,
  );
  return `
    CREATE TABLE ${tables.live} (${columns}, since bigint NOT NULL, PRIMARY KEY (${quoted(tables.key)})) WITH (fillfactor = 70);
    CREATE TABLE ${tables.past} (${columns}, since bigint NOT NULL, until bigint NOT NULL, PRIMARY KEY (${quoted(tables.key)}, since, until));
    CREATE INDEX ON ${tables.past} (until, since);
    ${indices.join('\n')}`;
};

export const dropTables = ({ live, past }: ViewTables): string =>
  `DROP TABLE IF EXISTS ${live}, ${past}`;

/** Puts a build behind the SQL view of its name and version. */
export const showBuild = (tables: ViewTables): string => `
  DROP VIEW IF EXISTS ${tables.view};
  CREATE VIEW ${tables.view} AS SELECT * FROM ${tables.live};`;

const list = (columns: readonly string[]): string => columns.map(quoted).join(', ');

/** The rows as they stand, or as they stood at a position. */
export const rowsSql = ({ columns, live, past }: ViewTables, position: number | null): string =>
  position === null
    ? `SELECT ${list(columns)} FROM ${live}`
    : `SELECT ${list(columns)} FROM ${live} WHERE since <= ${position}
       UNION ALL SELECT ${list(columns)} FROM ${past} WHERE since <= ${position} AND until > ${position}`;

/** The keys are cast, not the column: so the index is used. */
const hasKey = ({ key, keyType }: ViewTables): string =>
  `${quoted(key)} = ANY ($1::text[]::${keyType}[])`;

export const loadSql = (tables: ViewTables): string =>
  `SELECT * FROM ${tables.live} WHERE ${hasKey(tables)}`;

/** `$1`, `$2` ... are the columns: each an array of texts, which any type can be read from. */
export const storeSql = ({ live, key, columns, types }: ViewTables): string => {
  const all = [...columns, 'since'];
  const cells = all.map((column, n) => `row.${quoted(column)}::${types[n] ?? 'bigint'}`).join(', ');
  const changed = all
    .filter((column) => column !== key)
    .map((column) => `${quoted(column)} = excluded.${quoted(column)}`)
    .join(', ');
  return `INSERT INTO ${live} (${list(all)})
    SELECT ${cells} FROM unnest(${all.map((_, n) => `$${n + 1}::text[]`).join(', ')}) AS row(${list(all)})
    ON CONFLICT (${quoted(key)}) DO UPDATE SET ${changed}`;
};

export const keepSql = ({ past, columns }: ViewTables): string =>
  `COPY ${past} (${list([...columns, 'since', 'until'])}) FROM STDIN`;

export const removeSql = (tables: ViewTables): string =>
  `DELETE FROM ${tables.live} WHERE ${hasKey(tables)}`;
