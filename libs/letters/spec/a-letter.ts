import type { LetterTemplate } from '../src/index.ts';

const source = (language: string) => `#import "/letter.v1.typ": letter, day, written
#let data = json(bytes(sys.inputs.letter))
#show: letter.with("${language}", "Svar på søknad – æøåÆØÅ", data)

== Vedtak
#written(data.reasons)
`;

/** A letter of no service: what the specs of the lib print. */
export const template: LetterTemplate = {
  name: 'answer.v1',
  sources: { nb: source('nb'), nn: source('nn') },
};

export const letterWith = (reasons: string) => ({
  issuedAt: '2012-09-01T08:00:00.000Z',
  date: '2012-09-01',
  journalNumber: '2012/0001-1',
  sender: { name: 'Kommunal- og regionaldepartementet', department: 'Kommunalavdelingen' },
  recipient: { name: 'Finnøy kommune', number: '1141' },
  signature: { name: null, role: 'avdelingsdirektør' },
  reasons,
});

/** What a careless or a wicked person may write. */
export const hostile = [
  '#import "@preview/evil:1.0.0": *',
  '#read("/etc/passwd") #{panic("no")}',
  '$ x^2 $ \\ \\u{41} *bold* _italic_ `raw` <label> @reference // comment /* more */',
  '= Heading\n- item\n+ item\n/ term: words',
  '"]) #eval("1") [',
].join('\n');
