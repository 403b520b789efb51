import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { LetterLanguage } from './language.ts';
import { printable } from './printable.ts';
import type { LetterTemplate } from './template.ts';

/** What a template gets beside its words; the layout takes its part of it. */
export interface LetterData {
  /** `YYYY-MM-DDTHH:mm:ss.SSSZ`: the PDF's own date, so that the same data are the same bytes. */
  readonly issuedAt: string;
}

/** A letter is some pages, never a book: nobody can make the service print for minutes. */
const MOST_CHARACTERS = 300_000;
const MOST_PAGES = 100;

/** No directory: templates import the layouts given here, and read nothing. */
const WORKSPACE = '/letters';
const LAYOUTS = ['letter.v1.typ', 'complaint.v1.typ', 'complaint.v2.typ'];

export class LetterTooLong extends Error {
  constructor() {
    super(`a letter has at most ${MOST_CHARACTERS} characters and ${MOST_PAGES} pages`);
    this.name = 'LetterTooLong';
  }
}

/** There is no Typst for this machine. What prints no letters works all the same. */
export class PrinterMissing extends Error {
  readonly platform = `${process.platform}-${process.arch}`;

  constructor(cause: unknown) {
    super('no letters can be printed on this machine', { cause });
    this.name = 'PrinterMissing';
  }
}

let compiler: NodeCompiler | undefined;

/** The lock file has Typst's native part of this version for no other; docs/decisions/0011. */
const MADE_FOR = 'linux-x64';

/** Native and large: fetched with the first letter. */
const load = () => {
  try {
    if (`${process.platform}-${process.arch}` !== MADE_FOR)
      throw new Error(`Typst is here for ${MADE_FOR} only`);
    const library: unknown = createRequire(import.meta.url)(
      '@myriaddreamin/typst-ts-node-compiler',
    );
    return library as { readonly NodeCompiler: typeof NodeCompiler };
  } catch (error) {
    throw new PrinterMissing(error);
  }
};

const typst = (): NodeCompiler => {
  if (compiler) return compiler;
  compiler = load().NodeCompiler.create({ workspace: WORKSPACE });
  for (const layout of LAYOUTS)
    compiler.addSource(
      `${WORKSPACE}/${layout}`,
      readFileSync(new URL(`./layouts/${layout}`, import.meta.url), 'utf8'),
    );
  return compiler;
};

/**
 * A tagged PDF (PDF/UA-1) on A4. What people wrote travels as data and is never read as markup. The same template and
 * data give the same bytes.
 *
 * @throws Unprintable, LetterTooLong, PrinterMissing
 */
export const renderLetter = (
  template: LetterTemplate,
  data: LetterData,
  language: LetterLanguage,
): Buffer => {
  const letter = JSON.stringify(printable(data));
  if (letter.length > MOST_CHARACTERS) throw new LetterTooLong();
  const typesetter = typst();
  try {
    const compiled = typesetter.compile({
      mainFileContent: template.sources[language],
      inputs: { letter },
    });
    const document = compiled.result;
    if (!document) {
      const problem = compiled.takeDiagnostics();
      const [first] = problem ? (typesetter.fetchDiagnostics(problem) as Problem[]) : [];
      throw new Error(`${template.name}.${language}: ${first?.message ?? 'cannot be set'}`);
    }
    if (document.numOfPages > MOST_PAGES) throw new LetterTooLong();
    return typesetter.pdf(document, {
      pdfStandard: 'ua-1',
      creationTimestamp: Math.floor(Date.parse(data.issuedAt) / 1000),
    });
  } finally {
    typesetter.evictCache(0); // else it remembers every letter
  }
};

interface Problem {
  readonly message: string;
}
