import type { ApplicationEvent } from '@samanom/contracts/intake';
import type { NetworkTheme } from '@samanom/contracts/networks';
import { projection } from '@samanom/event-store';
import { EntitySchema } from 'typeorm';

/** What an application is about, as last presented. */
export interface ApplicationThemesRow {
  readonly applicationId: string;
  readonly themes: readonly NetworkTheme[];
}

const applicationThemesRow = new EntitySchema<ApplicationThemesRow>({
  name: 'application-themes',
  columns: {
    applicationId: { type: 'uuid', primary: true },
    themes: { type: 'jsonb' },
  },
});

export const applicationThemes = projection<
  ApplicationThemesRow,
  Extract<ApplicationEvent, { type: 'ApplicationPresented' }>
>({
  name: 'application-themes',
  version: 1,
  entity: applicationThemesRow,
  row: ({ applicationId }) => applicationId,
  on: { ApplicationPresented: (_, { applicationId, themes }) => ({ applicationId, themes }) },
});
