import type { Opening } from './opening.ts';

/** What stands in the page until the app does, and what readers without script get. */
const SHELL = /<!-- opening -->[\s\S]*?<!-- \/opening -->/;
const STYLES = '<!-- opening-styles -->';
const PLAIN = /<!-- plain -->[\s\S]*?<!-- \/plain -->/;

/** The start page: the one view whose picture a file can know. */
export function withOpening(page: string, { shell, table, css }: Opening): string {
  const filled = [
    [SHELL, shell],
    [STYLES, `<style>${css}</style>`],
    [PLAIN, table],
  ] as const;
  return slim(
    filled.reduce(
      (text, [slot, content]) => replaceOnce(text, slot, content),
      loadedAfterwards(page),
    ),
  );
}

/** Every other page: the way out alone, until the app is there. */
export function withoutOpening(page: string): string {
  return slim(replaceOnce(page, STYLES, ''));
}

/** What the page loads comes last, so that nothing of it is waited for before the picture is there. */
function loadedAfterwards(page: string): string {
  const loads =
    /^\s*<(?:script type="module"|link rel="(?:stylesheet|modulepreload)")[^>]*>(?:<\/script>)?\n/gm;
  const found = page.match(loads);
  if (found === null) throw new Error('the page loads nothing');
  const isLink = (tag: string) => tag.includes('<link');
  const inOrder = [...found.filter(isLink), ...found.filter((tag) => !isLink(tag))];
  return replaceOnce(page.replaceAll(loads, ''), '  </body>', `${inOrder.join('')}  </body>`);
}

/** Without indentation and without the comments of scripts, which are for readers of the source. */
function slim(page: string): string {
  return page.replace(/^ *\/\/.*\n/gm, '').replace(/^ +/gm, '');
}

function replaceOnce(text: string, slot: string | RegExp, content: string): string {
  const filled = text.replace(slot, () => content);
  if (filled === text) throw new Error(`index.html has no ${slot}`);
  return filled;
}
