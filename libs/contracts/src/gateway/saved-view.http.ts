import { Type, type Static } from '@sinclair/typebox';
import { Id, Line } from '../fields.ts';
import { Closed, Nullable } from '../http.ts';
import { Role } from './role.http.ts';

const ListPath = Type.String({
  pattern: '^/[a-z0-9/-]{0,200}$',
  description: 'The path of a list in the pages: /applications',
});

const sharedWith = Nullable({
  ...Role,
  description: 'Those who hold this role at the same organisation see it too; null: oneself only',
});

/** What stands behind the question mark: filter, order, columns, and the moment that is shown. */
const Search = Type.String({ maxLength: 4000, pattern: '^(\\?[^\\s#]*)?$' });

export const SavedViewBody = Closed({
  page: ListPath,
  name: Line(80),
  search: Search,
  sharedWith,
});
export type SavedViewBody = Static<typeof SavedViewBody>;

export const SavedViewAnswer = Closed({
  viewId: Id,
  page: Type.String(),
  name: Type.String(),
  search: Type.String(),
  sharedWith: Nullable(Role),
  own: Type.Boolean({ description: 'Saved by the one who asks' }),
});
export type SavedViewAnswer = Static<typeof SavedViewAnswer>;

export const SavedViewsAnswer = Closed({ views: Type.Array(SavedViewAnswer) });
export type SavedViewsAnswer = Static<typeof SavedViewsAnswer>;

export const SavedViewsQuery = Closed({ page: Type.Optional(ListPath) });
export type SavedViewsQuery = Static<typeof SavedViewsQuery>;
