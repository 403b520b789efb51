import { application } from '../application/domain/application.ts';

/** The application that an assessment is of, for the rules that read it. */
export const applicationOf = (id: string) => () => ({ aggregate: application, id });
