import { Type, type Static, type TObject, type TProperties } from '@sinclair/typebox';

/** Declares an event once: its type, the version of its shape, its JSON Schema, and a function that makes one. */
export const defineEvent = <const Name extends string, Fields extends TProperties>(
  type: Name,
  version: number,
  fields: Fields,
) => {
  const schema: TObject<Fields> = Type.Object(fields, {
    $id: `${type}.v${version}`,
    additionalProperties: false,
  });
  const create = (data: Static<typeof schema>) => ({ type, version, data });
  const definition = Object.assign(create, { type, version, schema });
  /** When it happens, in one sentence: what the catalogue says of it. */
  const when = (sentence: string) => {
    schema.description = sentence;
    return definition;
  };
  return Object.assign(definition, { when });
};

export type EventOf<Definition extends (...args: never[]) => unknown> = ReturnType<Definition>;

/** What the tools need to know of any declared event. */
export interface EventDefinition {
  readonly type: string;
  readonly version: number;
  readonly schema: TObject;
}
