import type { HttpResponse } from '../message.ts';

/** Shown by no other site, running no script, loading nothing. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'";

const STYLE = `
  :root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif }
  body { margin: 0; display: grid; place-items: center; min-height: 100vh }
  main { width: min(26rem, calc(100vw - 2rem)); padding: 1rem 0 }
  h1 { font-size: 1.4rem; margin: 0 0 .5rem }
  fieldset { border: 1px solid #8886; border-radius: .5rem; margin: 1rem 0; padding: .5rem 1rem }
  label { display: block; padding: .25rem 0 }
  code { font-size: .95em }
  .actions { display: flex; gap: .75rem; margin-top: 1.25rem }
  button { font: inherit; padding: .5rem 1.25rem; border-radius: .5rem; border: 1px solid #8888; cursor: pointer }
  button.primary { background: #0b57d0; border-color: #0b57d0; color: #fff }
  :focus-visible { outline: 3px solid #e8710a; outline-offset: 2px }
  .note { color: #777; font-size: .9rem }`;

/** A page of the emulator's own; `body` is HTML whose texts have gone through `escape`. */
export function page(status: number, title: string, body: string, headers: Record<string, string> = {}): HttpResponse {
  return {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': POLICY,
      'x-frame-options': 'DENY',
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      ...headers,
    },
    body: `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escape(title)} · LealUp emulator</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${escape(title)}</h1>
${body}
</main>
</body>
</html>
`,
  };
}

/** A mistake that is told to the user, since there is no one else to tell. */
export function refusalPage(status: number, reason: string): HttpResponse {
  return page(status, 'This request cannot be answered', `<p role="alert">${escape(reason)}</p>`);
}

/** Text as HTML, in elements and in quoted attributes. */
export function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
