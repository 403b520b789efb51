import { Type, type Static, type TProperties, type TSchema } from '@sinclair/typebox';
import { AnyInstant, Id } from './fields.ts';

/** A body or an answer: nothing in it that is not declared. */
export const Closed = <Fields extends TProperties>(fields: Fields) =>
  Type.Object(fields, { additionalProperties: false });

export const Nullable = <Schema extends TSchema>(schema: Schema) =>
  Type.Union([schema, Type.Null()]);

/** Every view can be asked for as it was known at an instant, or once it has seen an event. */
export const Moment = {
  asOf: Type.Optional({ ...AnyInstant, description: 'Show what was known at this instant' }),
  after: Type.Optional({
    ...Id,
    description:
      'Wait (at most 2 s) until this event is in the view: the header event-id of an earlier answer',
  }),
};

export const Paging = {
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 200, default: 50 })),
  offset: Type.Optional(Type.Integer({ minimum: 0, maximum: 1_000_000, default: 0 })),
};

/** A list that can be had as a file: all its pages, the same rows. */
export const Exporting = {
  format: Type.Optional(
    Type.Union([Type.Literal('json'), Type.Literal('csv'), Type.Literal('xlsx')], {
      description: 'csv or xlsx: the whole list as filtered, as a file; or by the header Accept',
    }),
  ),
};

/** A page of a list: `total` counts every row that matches, on all pages. */
export const PageOf = <Row extends TSchema>(row: Row) =>
  Closed({ total: Type.Integer({ minimum: 0 }), rows: Type.Array(row) });

/** RFC 9457. `code` is the broken rule, `params` what the words were made from. */
export const Problem = Type.Object(
  {
    type: Type.String({ description: '/problems/<code>' }),
    title: Type.String(),
    status: Type.Integer(),
    code: Type.String(),
    params: Type.Optional(Type.Record(Type.String(), Type.Unknown())),
    errors: Type.Optional(Type.Array(Type.Object({ field: Type.String(), rule: Type.String() }))),
    correlationId: Type.Optional(Type.String()),
  },
  { $id: 'Problem' },
);
export type Problem = Static<typeof Problem>;
