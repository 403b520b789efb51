import type { DraftAnswer, DraftSaved } from '@samanom/contracts/intake';
import { codeOf, Refused, Unreachable } from '../../api/problem.ts';
import type { Content } from '../../document/content.ts';
import type { Kept, KeptDraft } from './kept-drafts.ts';
import { differing, isSame, merged, tidiedContent } from './merge.ts';

/** What a colleague has saved meanwhile. */
export interface Colleague {
  readonly version: number;
  readonly savedAt: string | null;
  readonly savedBy: string | null;
  readonly content: Content;
}

export interface Writing {
  readonly content: Content;
  /** The version that the service has. */
  readonly version: number;
  readonly state: 'saved' | 'changed' | 'saving' | 'unsent' | 'contested' | 'refused';
  readonly savedAt: string | null;
  readonly pages: number;
  readonly pageLimit: number;
  /** Fields in which a colleague and I have both written, and what is there now. */
  readonly contest: (Colleague & { readonly fields: readonly string[] }) | null;
  /** What was taken in from a colleague, because it was in other fields than mine. */
  readonly taken: { readonly fields: readonly string[]; readonly by: string | null } | null;
  readonly error: Error | null;
}

interface Ports {
  readonly save: (content: Content, version: number) => Promise<DraftSaved>;
  readonly kept: KeptDraft;
}

const colleagueIn = (error: unknown): Colleague | undefined => {
  if (codeOf(error) !== 'draft-changed') return undefined;
  const params = (error as Refused).problem.params ?? {};
  return {
    version: Number(params['current']),
    savedAt: (params['savedAt'] as string | undefined) ?? null,
    savedBy: (params['savedBy'] as string | undefined) ?? null,
    content: (params['content'] as Content | undefined) ?? {},
  };
};

/** One draft while somebody writes on it: it saves itself, survives a cut line, and overwrites nobody in silence. */
export class DraftWriter {
  private writing: Writing;
  /** What was last known to be saved: what my changes are told from. */
  private base: Content;
  private readonly hearers = new Set<() => void>();
  private readonly ports: Ports;
  private onItsWay = false;

  constructor(draft: DraftAnswer, ports: Ports) {
    const { content, version, savedAt, pages, pageLimit } = draft;
    this.ports = ports;
    this.base = content;
    this.writing = {
      content,
      version,
      savedAt,
      pages,
      pageLimit,
      state: 'saved',
      contest: null,
      taken: null,
      error: null,
    };
    const left = ports.kept.read();
    if (left) this.takeUp(left, draft);
  }

  readonly now = (): Writing => this.writing;

  readonly subscribe = (hear: () => void) => {
    this.hearers.add(hear);
    return () => {
      this.hearers.delete(hear);
    };
  };

  change(field: string, value: unknown): void {
    const content = { ...this.writing.content, [field]: value };
    const { state } = this.writing;
    this.set({ content, state: state === 'contested' ? state : 'changed', taken: null });
    this.keep();
  }

  /** Saves what is not saved; one at a time, or one would be the other's colleague. */
  async save(): Promise<void> {
    const { state, content, version } = this.writing;
    if (this.onItsWay || (state !== 'changed' && state !== 'unsent')) return;
    const sent = tidiedContent(content);
    this.onItsWay = true;
    this.set({ state: 'saving' });
    const answer = await this.ports.save(sent, version).then(
      (saved) => ({ saved }),
      (error: unknown) => ({ error }),
    );
    this.onItsWay = false;
    if ('error' in answer) {
      this.fail(answer.error);
      return;
    }
    this.base = sent;
    this.settle(answer.saved);
  }

  /** A colleague may have saved since: what is here now, where I have nothing unsaved. */
  receive(draft: DraftAnswer): void {
    if (this.writing.state !== 'saved' || draft.version <= this.writing.version) return;
    const { content, version, savedAt, pages } = draft;
    this.base = content;
    this.set({ content, version, savedAt, pages });
  }

  /** Mine goes on top of what is there now, in the fields that both wrote in. */
  keepMine(): void {
    const { contest } = this.writing;
    if (!contest) return;
    this.base = contest.content;
    this.settle({ version: contest.version });
  }

  /** What is there now stands, in the fields that both wrote in; what I wrote in others is kept. */
  takeTheirs(): void {
    const { contest, content } = this.writing;
    if (!contest) return;
    const theirs = contest.fields.map((field) => [field, contest.content[field]] as const);
    this.base = contest.content;
    this.settle({
      version: contest.version,
      savedAt: contest.savedAt,
      content: { ...content, ...Object.fromEntries(theirs) },
    });
  }

  private takeUp(left: Kept, draft: DraftAnswer): void {
    this.base = left.base;
    this.writing = { ...this.writing, content: left.content, version: left.version };
    if (left.version === draft.version) this.settle({});
    else this.meet(draft);
  }

  private settle(known: Partial<Writing>): void {
    const content = known.content ?? this.writing.content;
    const state = isSame(content, this.base) ? 'saved' : 'changed';
    this.set({ ...known, state, contest: null, error: null });
    if (state === 'saved') this.ports.kept.clear();
    else this.keep();
  }

  private fail(error: unknown): void {
    const colleague = colleagueIn(error);
    if (colleague) {
      this.meet(colleague);
      return;
    }
    const unsent =
      error instanceof Unreachable || (error instanceof Refused && error.problem.status >= 500);
    this.set({
      state: unsent ? 'unsent' : 'refused',
      error: error instanceof Error ? error : new Error(String(error)),
    });
  }

  private meet(colleague: Colleague): void {
    const { content, contested } = merged(this.base, this.writing.content, colleague.content);
    if (contested.length > 0) {
      this.set({
        state: 'contested',
        content,
        contest: { ...colleague, fields: contested },
      });
      return;
    }
    const fields = differing(this.base, colleague.content);
    this.base = colleague.content;
    this.settle({
      content,
      version: colleague.version,
      savedAt: colleague.savedAt,
      taken: fields.length > 0 ? { fields, by: colleague.savedBy } : null,
    });
  }

  private keep(): void {
    const { content, version } = this.writing;
    this.ports.kept.write({ base: this.base, content, version });
  }

  private set(changes: Partial<Writing>): void {
    this.writing = { ...this.writing, ...changes };
    for (const hear of this.hearers) hear();
  }
}
