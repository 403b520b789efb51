import { RequestMethod, type Type } from '@nestjs/common';
import { ROUTE_ARGS_METADATA, METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { RouteParamtypes } from '@nestjs/common/enums/route-paramtypes.enum.js';
import type { TSchema } from '@sinclair/typebox';
import { formalActOf, openBecause, permissionOf } from '../allow.ts';
import { answerOf, type Answer } from '../answers.ts';
import { takesStream } from '../stream-body.ts';
import { Valid } from '../valid.ts';

/** One route, read off its own declaration: the decorators and the schemas that check it. */
export interface Route {
  readonly method: string;
  /** `/applications/{applicationId}` */
  readonly path: string;
  readonly operationId: string;
  readonly tag: string;
  readonly permission: string | undefined;
  readonly openBecause: string | undefined;
  /** The person has to have signed in only just now. */
  readonly isFormalAct: boolean;
  readonly answer: Answer | undefined;
  readonly body: TSchema | undefined;
  readonly query: TSchema | undefined;
  readonly params: Readonly<Record<string, TSchema>>;
  readonly takesMeta: boolean;
  readonly takesStream: boolean;
}

/** The numbers that Nest files a route's arguments under. */
const BODY: number = RouteParamtypes.BODY;
const QUERY: number = RouteParamtypes.QUERY;
const PARAM: number = RouteParamtypes.PARAM;

interface Argument {
  readonly data?: unknown;
  readonly pipes?: readonly unknown[];
}

const argumentsOf = (controller: Type, name: string) =>
  Object.entries(
    (Reflect.getMetadata(ROUTE_ARGS_METADATA, controller, name) ?? {}) as Record<string, Argument>,
  ).map(([key, argument]) => ({
    kind: Number(key.split(':')[0]),
    name: argument.data,
    schema: argument.pipes?.find((pipe): pipe is Valid<TSchema> => pipe instanceof Valid)?.schema,
  }));

const pathOf = (...parts: readonly (string | undefined)[]): string =>
  `/${parts
    .flatMap((part) => part?.split('/') ?? [])
    .filter((part) => part !== '')
    .map((part) => (part.startsWith(':') ? `{${part.slice(1)}}` : part))
    .join('/')}`;

const MUTATING = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);

/** Every route of a controller. */
export const routesOf = (controller: Type): Route[] => {
  const prototype = controller.prototype as Record<string, object>;
  const names = Object.getOwnPropertyNames(prototype);
  return names.flatMap((name) => {
    const handler = prototype[name] as object;
    const method: unknown = Reflect.getMetadata(METHOD_METADATA, handler);
    if (typeof method !== 'number') return [];
    const path = pathOf(
      Reflect.getMetadata(PATH_METADATA, controller) as string,
      Reflect.getMetadata(PATH_METADATA, handler) as string,
    );
    const taken = argumentsOf(controller, name);
    const schemaOf = (kind: number) =>
      taken.find((argument) => argument.kind === kind && argument.schema)?.schema;
    const verb = RequestMethod[method] ?? 'GET';
    return [
      {
        method: verb,
        path,
        operationId: name,
        tag: path.split('/')[1] ?? '',
        permission: permissionOf(handler),
        openBecause: openBecause(handler),
        isFormalAct: formalActOf(handler) !== undefined,
        answer: answerOf(handler),
        body: schemaOf(BODY),
        query: schemaOf(QUERY),
        params: Object.fromEntries(
          taken.flatMap(({ kind, name: param, schema }) =>
            kind === PARAM && schema ? [[String(param), schema]] : [],
          ),
        ),
        takesMeta: MUTATING.has(verb),
        takesStream: takesStream(handler),
      },
    ];
  });
};
