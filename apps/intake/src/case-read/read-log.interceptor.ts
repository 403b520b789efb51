import {
  Inject,
  Injectable,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
  type Provider,
} from '@nestjs/common';
import { APP_INTERCEPTOR } from '@nestjs/core';
import { ShownCase, receivedAt, type KnownRequest } from '@samanom/service';
import { map, type Observable } from 'rxjs';
import { Opened } from './case-read.ts';
import { CaseReads } from './case-reads.ts';
import { ReadLog } from './read-log.ts';
import { ReadRetention } from './read-retention.ts';

const isReading = ({ method }: KnownRequest) => method === 'GET' || method === 'HEAD';

/** The case that an answer is about, where it says so itself: a letter does. With its ETag already on, or not yet. */
const caseNamedIn = (answer: unknown): string | undefined => {
  const body: unknown = answer instanceof ShownCase ? answer.body : answer;
  const { applicationId } = (body ?? {}) as { readonly applicationId?: unknown };
  return typeof applicationId === 'string' ? applicationId : undefined;
};

/**
 * Notes every successful read of a case, whichever route it is: all that lie under `/applications/{applicationId}`, so that
 * a new one is in the log without asking to be, and those whose answer names its case.
 */
@Injectable()
export class ReadLogInterceptor implements NestInterceptor {
  constructor(@Inject(ReadLog) private readonly log: ReadLog) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<KnownRequest>();
    return next.handle().pipe(
      map((answer: unknown): unknown => {
        const opened =
          answer instanceof Opened ? answer : new Opened(answer, [], caseNamedIn(answer));
        if (isReading(request)) this.note(request, opened);
        return opened.answer;
      }),
    );
  }

  private note(request: KnownRequest, { documents, applicationId: named }: Opened<unknown>): void {
    const { applicationId = named } = request.params as { readonly applicationId?: string };
    const { actor } = request;
    if (applicationId === undefined || !actor) return;
    const { person, organisation, role, party = null } = actor;
    this.log.note({
      applicationId,
      at: receivedAt(request),
      person,
      organisation,
      role,
      party,
      route: request.routeOptions.url ?? '',
      documents,
    });
  }
}

export const caseReadLog: readonly Provider[] = [
  CaseReads,
  ReadLog,
  ReadRetention,
  { provide: APP_INTERCEPTOR, useClass: ReadLogInterceptor },
];
