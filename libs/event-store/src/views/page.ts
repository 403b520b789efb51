import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';

/** A page of a list, and how many rows there are on all pages. */
export interface Page<Row> {
  readonly total: number;
  readonly rows: Row[];
}

/** Counts every row that matches, and reads one page of them. Give the query a stable order. */
export const pageOf = async <Row extends ObjectLiteral>(
  query: SelectQueryBuilder<Row>,
  { limit = 50, offset = 0 }: { readonly limit?: number; readonly offset?: number },
): Promise<Page<Row>> => {
  const counted = query.clone().select('count(*)::int', 'total').orderBy();
  const [rows, count] = await Promise.all([
    query.clone().limit(limit).offset(offset).getRawMany<Row>(),
    counted.getRawOne<{ total: number }>(),
  ]);
  return { total: count?.total ?? 0, rows };
};
