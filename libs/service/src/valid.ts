import type { PipeTransform } from '@nestjs/common';
import type { Static, TSchema } from '@sinclair/typebox';
import { Ajv, type ErrorObject } from 'ajv';
import { default as formats } from 'ajv-formats';
import { refusedText } from './refused-text.ts';

export interface FieldError {
  /** A JSON pointer into the body, or the name of a parameter. */
  readonly field: string;
  readonly rule: string;
}

/** The request does not follow its schema. Names every field and the rule it breaks. */
export class BadInput extends Error {
  readonly errors: readonly FieldError[];

  constructor(errors: readonly FieldError[]) {
    super('bad input');
    this.name = 'BadInput';
    this.errors = errors;
  }
}

const addFormats = formats as unknown as (ajv: Ajv) => Ajv;
const strict = addFormats(new Ajv({ allErrors: true }));
/** Queries and path parameters come as text. */
const lenient = addFormats(new Ajv({ allErrors: true, coerceTypes: true, useDefaults: true }));

const MOST_ERRORS = 20;

const ruleOf = ({ message, params }: ErrorObject): string => {
  const more: unknown =
    params['additionalProperty'] ?? params['allowedValue'] ?? params['allowedValues'];
  return `${message ?? 'is wrong'}${more === undefined ? '' : `: ${JSON.stringify(more)}`}`;
};

export const fieldErrors = (errors: readonly ErrorObject[] | null | undefined): FieldError[] =>
  (errors ?? [])
    .slice(0, MOST_ERRORS)
    .map((error) => ({ field: error.instancePath || '/', rule: ruleOf(error) }));

/** A pipe that lets a value through when it matches its schema. The schema is also the route's documentation. */
export class Valid<Schema extends TSchema> implements PipeTransform<unknown, Static<Schema>> {
  readonly schema: Schema;
  private readonly matches: ReturnType<Ajv['compile']>;
  private readonly name: string | undefined;

  constructor(schema: Schema, ajv: Ajv, name?: string) {
    this.schema = schema;
    this.matches = ajv.compile(schema);
    this.name = name;
  }

  /** Every field that breaks a rule; none when the value follows the schema. */
  problems(value: unknown): FieldError[] {
    const refused = refusedText(value);
    if (refused.length > 0) return refused;
    // A number that came as text is one only now: "1e400" has become Infinity, which no schema looks at.
    return this.matches(value) ? refusedText(value) : fieldErrors(this.matches.errors);
  }

  transform(value: unknown): Static<Schema> {
    const { name } = this;
    const errors = this.problems(value);
    if (errors.length === 0) return value;
    throw new BadInput(name ? errors.map((error) => ({ ...error, field: name })) : errors);
  }
}

class ValidIfSent<Schema extends TSchema> extends Valid<Schema> {
  override transform(value: unknown): Static<Schema> {
    return super.transform(value ?? {});
  }
}

/** `@Body(valid(Schema))` */
export const valid = <Schema extends TSchema>(schema: Schema) => new Valid(schema, strict);

/** `@Body(validIfSent(Schema))`: who sends no body has left everything out. */
export const validIfSent = <Schema extends TSchema>(schema: Schema) =>
  new ValidIfSent(schema, strict);

/** `@Query(validQuery(Schema))`: numbers come as text, and defaults are filled in. */
export const validQuery = <Schema extends TSchema>(schema: Schema) => new Valid(schema, lenient);

/** `@Param('id', validParam('id', Id))` */
export const validParam = <Schema extends TSchema>(name: string, schema: Schema) =>
  new Valid(schema, strict, name);
