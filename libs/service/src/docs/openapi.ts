import { Inject, Injectable, type Type } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { Problem } from '@samanom/contracts';
import type { TObject } from '@sinclair/typebox';
import { DESCRIPTION, type ServiceDescription } from '../description.ts';
import { routesOf, type Route } from './routes.ts';

const JSON_TYPE = 'application/json';
const problem = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
});

const header = (name: string, description: string, schema: object) => ({
  name,
  in: 'header',
  required: false,
  description,
  schema,
});

const describe = ({ permission, isFormalAct }: Route, roles: readonly string[]): string =>
  `For: ${roles.join(', ')} (${permission})${isFormalAct ? '. A formal act: asks to sign in again (403 sign-in-again)' : ''}`;

const bodyOf = (type: string, schema: object) => ({
  required: true,
  content: { [type]: { schema } },
});

const COMMAND_HEADERS = [
  header('Idempotency-Key', 'The same key sent again is answered as the first time', {
    type: 'string',
    format: 'uuid',
  }),
  header('If-Match', 'The ETag of what you saw: refused with 412 when it has changed', {
    type: 'string',
  }),
];

const parametersOf = ({ params, query, takesMeta }: Route) => [
  ...Object.entries(params).map(([name, schema]) => ({ name, in: 'path', required: true, schema })),
  ...Object.entries((query as TObject | undefined)?.properties ?? {}).map(([name, schema]) => ({
    name,
    in: 'query',
    required: false,
    schema,
    ...(schema.description && { description: schema.description }),
  })),
  ...(takesMeta ? COMMAND_HEADERS : []),
];

const answersOf = ({ answer, permission, takesMeta }: Route) => ({
  [answer?.status ?? 200]: {
    description: answer?.summary ?? 'OK',
    ...(answer?.schema && { content: { [JSON_TYPE]: { schema: answer.schema } } }),
  },
  ...(permission && {
    400: problem('The request does not follow its schema'),
    401: problem('Not signed in'),
    403: problem('Not for this person'),
    404: problem('No such thing, or not for this person to know of'),
  }),
  ...(takesMeta && {
    409: problem('A rule says no: see `code`'),
    412: problem('What you saw has changed since'),
  }),
});

/** OpenAPI 3.1 from the very schemas that check the requests. */
@Injectable()
export class OpenApi {
  constructor(
    @Inject(DiscoveryService) private readonly discovery: DiscoveryService,
    @Inject(DESCRIPTION) private readonly service: ServiceDescription,
  ) {}

  routes(): Route[] {
    return this.discovery
      .getControllers()
      .flatMap(({ metatype }) => (metatype ? routesOf(metatype as Type) : []));
  }

  document() {
    const { title, summary, permissions } = this.service;
    const paths: Record<string, Record<string, object>> = {};
    for (const route of this.routes()) {
      const roles = permissions[route.permission ?? ''] ?? [];
      (paths[route.path] ??= {})[route.method.toLowerCase()] = {
        operationId: route.operationId,
        summary: route.answer?.summary ?? route.operationId,
        tags: [route.tag],
        ...(route.permission && { description: describe(route, roles) }),
        security: route.openBecause ? [] : [{ identity: [] }],
        parameters: parametersOf(route),
        ...(route.body && { requestBody: bodyOf(JSON_TYPE, route.body) }),
        ...(route.takesStream && { requestBody: bodyOf('*/*', { format: 'binary' }) }),
        responses: answersOf(route),
      };
    }
    const { $id: _, ...problemSchema } = Problem;
    return {
      openapi: '3.1.0',
      info: { title, summary, version: '1' },
      servers: [{ url: '/' }],
      paths,
      components: {
        schemas: { Problem: problemSchema },
        securitySchemes: { identity: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } },
      },
    };
  }
}
