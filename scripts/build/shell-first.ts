import type { Plugin } from 'vite';

const POPUP = 'src/ui/popup/index.html';
const STYLE_SHEET = /\s*<link rel="stylesheet"[^>]*>/;

/** Moves the popup's style sheet below its shell: in the head it would hold up the first paint, a quarter of it. */
export function shellFirst(): Plugin {
  return {
    name: 'shell-first',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { path }) {
        const [link] = STYLE_SHEET.exec(html) ?? [];
        if (!path.endsWith(POPUP) || link === undefined) return html;
        return html.replace(link, '').replace('\n  </body>', `${link}\n  </body>`);
      },
    },
  };
}
