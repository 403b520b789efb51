import type { TimelineEntry } from '@samanom/contracts/intake';

/** A text of the case: its hash, and when it was presented. */
export interface PresentedText {
  readonly hash: string;
  readonly at: string;
  readonly sent: boolean;
}

const HASH = /^[0-9a-f]{64}$/;

/** The texts that were presented, oldest first, and which of them were sent; the central bodies read those only. */
export const textsOf = (
  entries: readonly Pick<TimelineEntry, 'type' | 'at' | 'changes'>[],
  sent: readonly string[],
  onlySent: boolean,
): readonly PresentedText[] => {
  const presented = entries
    .filter(({ type }) => type === 'ApplicationPresented')
    .flatMap(({ at, changes }) => {
      const hash = changes.find(({ after }) => after !== null && HASH.test(after))?.after;
      return hash ? [{ hash, at, sent: sent.includes(hash) }] : [];
    })
    .filter((text) => text.sent || !onlySent)
    .reverse();
  return [...new Map(presented.map((text) => [text.hash, text])).values()];
};
