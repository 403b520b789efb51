import { createHash } from 'node:crypto';
import type { Route } from './routes.ts';

const STYLE = `
  body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color: #1a1a1a; background: #fff; }
  h2 { margin-top: 2.5rem; border-bottom: 1px solid #ccc; }
  article { margin: 1rem 0 1.5rem; }
  h3 { font-size: 1rem; margin: 0; overflow-wrap: anywhere; }
  code, pre { font: 14px/1.4 ui-monospace, monospace; }
  pre { background: #f4f5f7; padding: .75rem; overflow-x: auto; border-radius: 4px; }
  .method { display: inline-block; min-width: 3.5rem; font-weight: 700; }
  p { margin: .25rem 0; }
  summary { cursor: pointer; }`;

/** The only style that the page's policy lets in. */
export const styleHash = createHash('sha256').update(STYLE).digest('base64');

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

const schemaPart = (title: string, schema: object | undefined): string =>
  schema
    ? `<details><summary>${title}</summary><pre tabindex="0">${escaped(JSON.stringify(schema, null, 2))}</pre></details>`
    : '';

const article = (route: Route): string => `<article>
  <h3><code><span class="method">${route.method}</span> ${escaped(route.path)}</code></h3>
  <p>${escaped(route.answer?.summary ?? route.operationId)}</p>
  <p>${route.openBecause ? 'Open to everyone.' : `Permission: <code>${escaped(route.permission ?? '')}</code>`}</p>
  ${schemaPart('Query', route.query)}
  ${schemaPart('Body', route.body)}
  ${schemaPart(`Answer ${route.answer?.status ?? 200}`, route.answer?.schema)}
</article>`;

/** The API for people: one page, no script. */
export const docsPage = (
  { title, summary }: { readonly title: string; readonly summary: string },
  routes: readonly Route[],
): string => {
  const tags = [...new Set(routes.map(({ tag }) => tag))].sort();
  const chapters = tags.map(
    (tag) => `<h2 id="${escaped(tag)}">${escaped(tag)}</h2>
${routes
  .filter((route) => route.tag === tag)
  .map(article)
  .join('\n')}`,
  );
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(title)}</title><style>${STYLE}</style></head>
<body>
<h1>${escaped(title)}</h1>
<p>${escaped(summary)}</p>
<p>Machine-readable: <a href="openapi.json">openapi.json</a> (OpenAPI 3.1). Refusals are problem details (RFC 9457).</p>
<nav aria-label="Chapters"><p>${tags.map((tag) => `<a href="#${escaped(tag)}">${escaped(tag)}</a>`).join(' · ')}</p></nav>
${chapters.join('\n')}
</body>
</html>`;
};
