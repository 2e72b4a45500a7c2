import { formsOn } from './forms-on';
import type { Visitor } from './visitor';

/** The values of the form of a page that has this button, as a browser would send it. */
export function filledIn(html: string, intent: string): Record<string, string | string[]> {
  const body = [...html.matchAll(/<form\b[^>]*>([\s\S]*?)<\/form>/g)].find(([form]) =>
    formsOn(form).some(({ intents }) => intents.includes(intent)),
  )?.[1];
  if (body === undefined) throw new Error(`no form with ${intent}`);
  const values: Record<string, string[]> = {};
  for (const [tag] of body.matchAll(/<input\b[^>]*>/g)) {
    const isTile = /type="(radio|checkbox)"/.test(tag);
    const name = inTag(tag, 'name');
    const before = isTile ? (values[name] ?? []) : [];
    if (!isTile || tag.includes('checked=""')) {
      values[name] = [before, inTag(tag, 'value')].flat();
    }
  }
  for (const [, head = '', text = ''] of body.matchAll(
    /<textarea\b([^>]*)>([\s\S]*?)<\/textarea>/g,
  )) {
    values[inTag(head, 'name')] = [plain(text)];
  }
  for (const [, head = '', options = ''] of body.matchAll(
    /<select\b([^>]*)>([\s\S]*?)<\/select>/g,
  )) {
    const chosen = /<option\b[^>]*selected=""[^>]*>/.exec(options)?.[0] ?? '';
    values[inTag(head, 'name')] = [inTag(chosen, 'value')];
  }
  return Object.fromEntries(
    Object.entries(values).map(([name, all]) => [name, all.length === 1 ? String(all[0]) : all]),
  );
}

/** Fills in the form of a page that was opened earlier, and sends it. */
export function sendFrom(
  visitor: Visitor,
  page: string,
  html: string,
  typed: Readonly<Record<string, string>>,
  intent = 'save',
): Promise<Response> {
  return visitor.post(page, { ...filledIn(html, intent), ...typed, intent });
}

function inTag(tag: string, name: string): string {
  return plain(new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '');
}

function plain(text: string): string {
  return text
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
