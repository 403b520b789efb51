import { sealDocument, type SealedDocument } from '@samanom/event-store';

/**
 * A text that is published to all: calls, forms, criteria, schemes. Nobody needs to guess it, so its nonce is no secret,
 * and the same text is the same document. That is how publishing it twice is known to be nothing new.
 */
export const sealPublicText = (text: object): SealedDocument => sealDocument(text, 'public');
