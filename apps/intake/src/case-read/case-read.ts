/** Somebody has read something of a case. Not an event: it is kept for a term, and forgotten. */
export interface CaseRead {
  readonly applicationId: string;
  readonly at: string;
  readonly person: string;
  readonly organisation: string;
  readonly role: string;
  readonly party: string | null;
  /** The route, without anything that somebody wrote: `/applications/:applicationId/remarks`. */
  readonly route: string;
  /** The texts and files that were opened with it, by their hashes. */
  readonly documents: readonly string[];
}

/** An answer, with the documents that it opened, and of which case where the route does not say so. The interceptor takes it apart again. */
export class Opened<Answer> {
  readonly answer: Answer;
  readonly documents: readonly string[];
  readonly applicationId: string | undefined;

  constructor(answer: Answer, documents: readonly string[], applicationId?: string) {
    this.answer = answer;
    this.documents = documents;
    this.applicationId = applicationId;
  }
}
