import { getDocumentProxy } from 'unpdf';

/** The file as a reader meets it: its pages' words, and the tags of what is read aloud. */
export async function readPdf(file: Uint8Array) {
  const pdf = await getDocumentProxy(file.slice());
  const words: string[] = [];
  const tags: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    words.push(...items.flatMap((item) => ('str' in item ? item.str : [])));
    const collect = (node: unknown): void => {
      const { role, children = [] } = node as { role?: string; children?: unknown[] };
      if (role) tags.push(role);
      children.forEach(collect);
    };
    collect((await page.getStructTree()) ?? {});
  }
  const { info } = (await pdf.getMetadata()) as unknown as { info: Record<string, unknown> };
  return { pages: pdf.numPages, text: squeezed(words.join('')), tags, info };
}

/** Without white space, so that where a line breaks on a page does not matter. */
export const squeezed = (text: string) => text.replaceAll(/\s/g, '');

/** The lines of the agreement on a page: its headings, sentences and items. */
export function linesOfSheet(html: string): string[] {
  const sheet = /<article class="agreement-sheet">.*?<\/article>/s.exec(html)?.[0] ?? '';
  return [...sheet.matchAll(/<(h[1-3]|p|li|dt|strong|time|span)\b[^>]*>([^<]+)<\/\1>/g)].map(
    ([, , text]) =>
      text!.replaceAll('&quot;', '"').replaceAll('&#x27;', "'").replaceAll('&amp;', '&'),
  );
}
