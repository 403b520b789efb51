import type { Provider } from '@nestjs/common';
import { ServiceConfig } from '@samanom/service';
import { attachmentsOf } from './attachments-of.ts';

export const ATTACHMENTS = Symbol('attachments');

/** None where the environment names no store. */
export const attachmentsProvider: Provider = {
  provide: ATTACHMENTS,
  inject: [ServiceConfig],
  useFactory: ({ attachments }: ServiceConfig) => attachments && attachmentsOf(attachments),
};
