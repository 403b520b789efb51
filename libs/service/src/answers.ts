import { HttpCode, SetMetadata, applyDecorators } from '@nestjs/common';
import type { TSchema } from '@sinclair/typebox';

const ANSWERS = 'samanom:answers';

export interface Answer {
  readonly status: number;
  readonly schema?: TSchema;
  /** One line for the API's documentation. */
  readonly summary: string;
}

/** What a route answers when all is well: status, body and one line of documentation. */
export const Answers = (status: number, summary: string, schema?: TSchema): MethodDecorator =>
  applyDecorators(
    HttpCode(status),
    SetMetadata(ANSWERS, { status, summary, ...(schema && { schema }) } satisfies Answer),
  );

export const answerOf = (handler: object): Answer | undefined =>
  Reflect.getMetadata(ANSWERS, handler) as Answer | undefined;
